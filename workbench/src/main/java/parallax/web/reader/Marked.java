package parallax.web.reader;

import parallax.text.Span;

/// Words of a record.
///
/// @param part which words they are: `cue`, `source`, `content`, `trigger`, `telling`, `condition` or simply `words`
public record Marked(String part, Span span) {
    /// @param written as the queries write it: part, start and end
    static Marked of(String written) {
        String[] fields = written.split(" ", -1);
        return new Marked(fields[0], new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
    }

    /// What a statement says: whole sentences, in which other records stand.
    boolean isContent() {
        return part.equals("content");
    }
}
