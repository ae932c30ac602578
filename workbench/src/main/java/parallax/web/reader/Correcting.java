package parallax.web.reader;

import java.util.List;
import java.util.Map;

/// What a person may correct here, and what people have decided.
///
/// @param subject   what can be corrected: `statement`, `event`, `figure`, `position`, `place`, `name`; `words` where
///                  words alone are looked at; empty where neither
/// @param at        the words that it is about, START-END; empty where none
/// @param words     the same, written out
/// @param values    what the record says now, by the name of the field
/// @param actors    those of the account
/// @param tracks    names of the talks that the account tells of
/// @param reviews   what was decided of what is looked at
/// @param rejected  records of the account that a person has rejected
/// @param corrected records of the account that a person has accepted, edited or added
public record Correcting(
        String subject,
        String at,
        String words,
        Map<String, List<String>> values,
        List<Choice> actors,
        List<String> tracks,
        List<Review> reviews,
        List<Review> rejected,
        List<Review> corrected) {
    public Correcting {
        values = Map.copyOf(values);
        actors = List.copyOf(actors);
        tracks = List.copyOf(tracks);
        reviews = List.copyOf(reviews);
        rejected = List.copyOf(rejected);
        corrected = List.copyOf(corrected);
    }

    /// @param id as it is told in a form
    public record Choice(String id, String name) {}

    /// A decision that holds.
    ///
    /// @param what  in words: `accepted`, `edited` …
    /// @param of    what it is about, in words
    /// @param by    who decided, on which day, and why
    /// @param link  the words or the record that it is about
    public record Review(int number, String what, String of, String by, String day, String why, String link) {}

    /// The first value of a field; empty where it has none.
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /// Where the words begin in the text, as told in a form.
    public String start() {
        return at.isEmpty() ? "" : at.substring(0, at.indexOf('-'));
    }

    /// Where they end, not included.
    public String end() {
        return at.substring(at.indexOf('-') + 1);
    }

    public boolean isRecord() {
        return List.of("statement", "event", "figure", "position").contains(subject);
    }
}
