package parallax.web.reader;

import java.util.List;
import parallax.casefile.Row;
import parallax.text.Span;

/// A record of an account, with where it stands in the text.
///
/// @param sub      by what its kind is divided: stance of a statement, type of an event, measure of a figure …
/// @param marks    its words, the principal ones first
/// @param disputed whether it clashes with another's
/// @param reviewed what a person decided of it: `accepted`, `edited`, `added` …; empty where nobody has
/// @param row      all that the case tells of it
public record Item(Kind kind, String id, String sub, List<Marked> marks, boolean disputed, String reviewed, Row row) {
    public Item {
        marks = List.copyOf(marks);
    }

    static Item of(Kind kind, Row row, boolean disputed, String reviewed) {
        List<Marked> marks = row.list("spans").stream().map(Marked::of).toList();
        return new Item(kind, row.text("record"), row.text("sub"), marks, disputed, reviewed, row);
    }

    /// The principal words.
    public Span span() {
        return marks.getFirst().span();
    }

    /// Whether one of its words stands within.
    boolean touches(Span window) {
        return marks.stream().anyMatch(mark -> mark.span().overlaps(window));
    }
}
