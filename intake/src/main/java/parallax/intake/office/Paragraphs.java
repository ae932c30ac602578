package parallax.intake.office;

import org.jspecify.annotations.Nullable;
import parallax.intake.source.Extract;
import parallax.intake.source.Limits;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.Metadata;
import parallax.text.PassageKind;

/// Writes paragraphs one below the other; neighbours of one kind that belong together (list items, rows) are one
/// passage.
final class Paragraphs {
    private final TextBuilder out;
    private String part = "";
    private int number;
    private @Nullable PassageKind kind;
    private int kindStart;

    Paragraphs(Limits limits) {
        this.out = new TextBuilder(Unit.PARAGRAPHS, "", limits);
    }

    /// Begins a named part of the file, in which paragraphs count anew.
    void part(String name) throws Unreadable {
        close();
        part = name;
        number = 0;
    }

    /// Begins a paragraph of that kind.
    ///
    /// @param joined whether it continues the passage of the paragraph before, if that has the same kind
    void begin(@Nullable PassageKind next, boolean joined) throws Unreadable {
        number++;
        boolean same = joined && kind != null && kind == next;
        if (!same) {
            close();
            kind = next;
        }
        out.lineEnds(same ? 1 : 2);
        if (!same) {
            kindStart = out.length();
        }
    }

    void text(String words) throws Unreadable {
        out.copy(words, part, Math.max(number, 1), Math.max(number, 1));
    }

    /// Puts a tab before the next cell of a row.
    void cell() throws Unreadable {
        if (out.lastCharacter() != '\n') {
            out.add("\t");
        }
    }

    private void close() {
        if (kind != null) {
            out.mark(kind, kindStart, null);
            kind = null;
        }
    }

    Extract build(String mediaType, Metadata metadata) {
        close();
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.text().charAt(end - 1))) {
            end--;
        }
        out.cut(end);
        return out.build(mediaType, metadata);
    }
}
