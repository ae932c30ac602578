package parallax.eval.relations;

import java.util.List;
import parallax.text.Span;

/// An attribution: each of its elements may stand in pieces, or be absent.
record Relation(List<Span> source, List<Span> cue, List<Span> content) {
    /// The elements, in the order of the report.
    static final List<String> ROLES = List.of("source", "cue", "content");

    Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    List<Span> of(String role) {
        return switch (role) {
            case "source" -> source;
            case "cue" -> cue;
            default -> content;
        };
    }
}
