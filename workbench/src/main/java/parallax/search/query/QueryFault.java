package parallax.search.query;

import parallax.text.Span;

/// A query that cannot be understood.
public final class QueryFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    QueryFault(String message, int start, int end) {
        super(message);
        this.start = start;
        this.end = Math.max(end, start + 1);
    }

    /// Where in the query, at least one character; just behind it where something is missing at its end.
    public Span place() {
        return new Span(start, end);
    }

    /// What is wrong, for the one who typed it, such as `character 5: this quotation is not closed`.
    public String explained() {
        return "character " + (start + 1) + ": " + getMessage();
    }
}
