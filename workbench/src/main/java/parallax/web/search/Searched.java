package parallax.web.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// @param fault    why the query cannot be understood; absent where it can
/// @param passages how many passages are found
/// @param accounts in how many accounts
/// @param origins  of how many independent origins
/// @param part     which of the passages are here; those that fit worst cannot be reached
/// @param hits     passages with their exact words
/// @param facets   what the result can be narrowed by
/// @param dates    when the accounts were published
/// @param saved    the searches that are kept
/// @param preview  the passage that is looked at closer; absent where none is
/// @param rows     the hits, with all that is known of them
public record Searched(
        @Nullable Fault fault,
        int passages,
        int accounts,
        int origins,
        Part part,
        List<Passage> hits,
        List<Values> facets,
        Dates dates,
        List<Saved> saved,
        @Nullable Preview preview,
        @JsonIgnore List<Map<String, @Nullable Object>> rows)
        implements Tabular {
    /// @param explained what is wrong
    /// @param before    the query up to the fault
    /// @param at        the faulty piece; empty where something is missing at the end
    /// @param after     the query behind the fault
    public record Fault(String explained, String before, String at, String after) {}

    /// A piece of text.
    ///
    /// @param marked whether it was asked for
    public record Piece(String words, boolean marked) {}

    /// @param published in words; `undated` where unknown
    /// @param part      headline, body, comment …
    /// @param start     where the passage begins in the stored text
    /// @param end       where it ends, not included
    /// @param markStart where the first words that were asked for begin; the passage's where there are none
    public record Passage(
            String account,
            String source,
            String title,
            String published,
            String part,
            int start,
            int end,
            int markStart,
            int markEnd,
            List<Piece> pieces) {}

    /// @param more whether there are further values
    public record Values(String facet, List<Value> values, boolean more) {}

    public record Value(String value, int passages, boolean chosen) {}

    /// @param step    day, week, month or year
    /// @param highest most passages of a bar
    /// @param vague   passages of accounts that may belong to several bars
    public record Dates(String step, List<Bar> bars, int highest, int vague, int undated) {}

    public record Bar(LocalDate from, LocalDate to, int passages) {}

    /// @param chosen in words, such as `source: Herald`
    public record Saved(String name, String query, List<String> chosen, String address) {}

    /// A passage among its neighbours, and what was read in it.
    ///
    /// @param before the text before the passage
    /// @param after  the text behind it
    /// @param similar passages of other origin that tell something similar, be it in other words
    public record Preview(Passage passage, String before, String after, List<Told> records, List<Passage> similar) {}

    /// @param what        statement, event, figure or position
    /// @param kind        type, measure or kind, and status or stance where it tells something
    /// @param accordingTo the speakers from the one who holds it outwards
    public record Told(String record, String what, String kind, String words, String accordingTo) {}
}
