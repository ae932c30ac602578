package parallax.web.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account as it is read.
///
/// @param groups its records by kind: how many, and those that stand in the part shown
/// @param part   number of the part of the text that is shown, from 1
/// @param parts  how many there are
/// @param blocks the part's text
/// @param chosen the record that is looked at; absent where none is
/// @param correcting what a person may correct here, and what people have decided
/// @param steps  where to go from here
public record Reader(
        Heading heading,
        List<Group> groups,
        int part,
        int parts,
        List<Block> blocks,
        @Nullable Details chosen,
        Correcting correcting,
        Steps steps) {
    public Reader {
        groups = List.copyOf(groups);
        blocks = List.copyOf(blocks);
    }

    /// Records of a kind.
    ///
    /// @param key     the number key that shows and hides them, from 1
    /// @param count   how many the account has
    /// @param on      whether all of them are marked
    /// @param toggle  the view with them, or without them
    /// @param subs    what the kind is divided by
    /// @param records those that are shown and stand in the part
    /// @param table   all of the account, as a table; empty where there is none
    public record Group(
            String kind,
            int key,
            long count,
            boolean on,
            String toggle,
            List<Sub> subs,
            List<Entry> records,
            String table) {
        public Group {
            subs = List.copyOf(subs);
            records = List.copyOf(records);
        }

        /// Whether some of them are marked.
        public boolean isPartlyOn() {
            return !on && subs.stream().anyMatch(Sub::on);
        }
    }

    /// A part of a kind.
    public record Sub(String name, long count, boolean on, String toggle) {}

    /// A record of the list.
    ///
    /// @param reviewed what a person decided of it; empty where nobody has
    public record Entry(String id, String title, String note, boolean disputed, String reviewed, String link) {}

    /// Links; each is empty where there is nothing to go to.
    ///
    /// @param previous record, among those shown
    /// @param place    the chosen one's place among those shown, from 1; 0 where it is none of them
    /// @param all      how many are shown in the whole account
    public record Steps(
            String previous,
            String next,
            String previousDispute,
            String nextDispute,
            String previousPart,
            String nextPart,
            int place,
            int all) {}
}
