package parallax.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.text.Span;

/// The statements of an account, in order of their ids, and which of them holds which words.
public record Statements(List<Statement> list) {
    public static final Statements NONE = new Statements(List.of());

    public Statements {
        list = List.copyOf(list);
    }

    /// The innermost statement whose content holds the span.
    public Optional<Statement> around(Span span) {
        return list.stream()
                .filter(statement -> statement.content().stream().anyMatch(piece -> piece.contains(span)))
                .min(Comparator.comparingInt(statement ->
                        statement.content().stream().mapToInt(Span::length).sum()));
    }

    /// The record with the statement that holds its words.
    public <R> Told<R> tell(R record, Span span) {
        return new Told<>(record, around(span).map(Statement::id).orElse(null));
    }
}
