package parallax.web.reader;

import java.util.List;

/// All that is known of one record.
///
/// @param kind        what it is: `event`, `figure` …
/// @param accordingTo who says so, from the one who holds it outwards
/// @param chain       the same, from the account inwards; the last one holds it
/// @param fields      what it says
/// @param words       its exact words, the principal ones first
/// @param beside      other records at the same words
/// @param elsewhere   the issues in which it is an answer
public record Details(
        String id,
        String kind,
        String title,
        boolean disputed,
        String accordingTo,
        List<Speaker> chain,
        List<Field> fields,
        List<Quotation> words,
        List<Link> beside,
        List<Elsewhere> elsewhere) {
    public Details {
        chain = List.copyOf(chain);
        fields = List.copyOf(fields);
        words = List.copyOf(words);
        beside = List.copyOf(beside);
        elsewhere = List.copyOf(elsewhere);
    }

    /// @param link empty where there is nothing to go to
    public record Link(String text, String link) {}

    /// @param values one or more
    public record Field(String name, List<Link> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /// @param part what the words are for the record, such as `cue`
    public record Quotation(String part, String words, int start, int end) {}

    /// Somebody who passes it on, or holds it.
    ///
    /// @param how    kind and stance of the statement; of the account itself, its date
    /// @param cue    the words that attribute; empty for the account itself
    /// @param record the statement; empty for the account itself
    public record Speaker(String name, String how, String cue, String record, String link) {}
}
