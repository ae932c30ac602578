package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// A statement as found in its sentence, before its source is resolved and its place in a chain is known.
record Draft(@Nullable Span source, Span cue, List<Span> content, StatementKind kind, Stance stance) {
    Draft with(Span more) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(more);
        return new Draft(source, cue, List.copyOf(pieces), kind, stance);
    }

    Draft from(Span other) {
        return new Draft(other, cue, content, kind, stance);
    }

    Draft with(StatementKind other) {
        return new Draft(source, cue, content, other, stance);
    }

    Span extent() {
        Span extent = cue;
        for (Span piece : content) {
            extent = extent.cover(piece);
        }
        return source == null ? extent : extent.cover(source);
    }
}
