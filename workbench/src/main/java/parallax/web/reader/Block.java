package parallax.web.reader;

import java.util.List;

/// A stretch of text as it is shown, cut wherever a mark begins or ends.
///
/// @param account whose text it is: the account's own, or that of a reader's comment in its page
/// @param kind    of the passage: `headline`, `byline`, `body`, `block quotation`, `list`, `footnote`, `comment`,
///                `boilerplate`, or `other` where the text is in none
/// @param start   where it begins in the stored text
/// @param pieces  its whole text, in order
public record Block(String account, String kind, int start, List<Piece> pieces) {
    public Block {
        pieces = List.copyOf(pieces);
    }

    /// Some words of a block.
    ///
    /// @param start   where they begin in the stored text
    /// @param records that stand in them, the shortest first; contents of statements are not among them
    /// @param marks   how they are marked: kinds of records, `cue`, `said`, `disputed`, `chosen` … parted by blanks
    /// @param here    whether the words that the page is opened at begin here
    public record Piece(int start, String text, List<String> records, String marks, boolean here) {
        public Piece {
            records = List.copyOf(records);
        }

        /// The record that a click chooses; when it is chosen already, the next one at these words.
        public String next(String chosen) {
            int place = records.indexOf(chosen);
            return records.isEmpty() ? "" : records.get((place + 1) % records.size());
        }

        /// As the class of an element.
        public String classes() {
            return marks.isEmpty() ? "piece" : "piece " + marks;
        }
    }

    /// As the class of an element.
    public String classes() {
        return "passage " + kind.replace(' ', '-');
    }
}
