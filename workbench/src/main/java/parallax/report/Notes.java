package parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.table.Contexts;
import parallax.table.Wording;
import parallax.text.Span;

/// Gathers the words that a report refers to, numbers them as they come, and looks up where they stand.
final class Notes {
    private static final String PLACES = """
            SELECT a.account, a.publisher, a.author, a.date_how AS date_known, a.day_from, a.day_to
            FROM accounts a WHERE list_contains(?, a.account)
            """;

    private record Place(String account, Span span) {}

    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final Map<Place, String> words = new HashMap<>();

    /// The note of these words, new or as it was given before.
    Report.Ref of(String account, Span span, String exact) {
        Place place = new Place(account, span);
        Integer known = numbers.get(place);
        if (known != null) {
            return new Report.Ref(known, false);
        }
        int number = numbers.size() + 1;
        numbers.put(place, number);
        words.put(place, exact);
        return new Report.Ref(number, true);
    }

    /// All of them, by number.
    List<Report.Note> read(Case held) throws IOException {
        Map<String, Row> accounts = new HashMap<>();
        List<String> named =
                numbers.keySet().stream().map(Place::account).distinct().toList();
        held.query(PLACES, List.of(named)).forEach(row -> accounts.put(row.text("account"), row));
        // Account by account, since one text is kept at a time.
        List<Place> places = numbers.keySet().stream()
                .sorted(Comparator.comparing(Place::account))
                .toList();
        Contexts contexts = new Contexts(held);
        List<Report.Note> notes = new ArrayList<>();
        for (Place place : places) {
            Row account = accounts.getOrDefault(place.account(), new Row(Map.of()));
            notes.add(note(place, contexts.of(row(place)), account));
        }
        notes.sort(Comparator.comparingInt(Report.Note::number));
        return notes;
    }

    private Row row(Place place) {
        return new Row(Map.of(
                "account", place.account(),
                "span_start", place.span().start(),
                "span_end", place.span().end(),
                "words", words.getOrDefault(place, "")));
    }

    private Report.Note note(Place place, Contexts.Context context, Row account) {
        return new Report.Note(
                numbers.getOrDefault(place, 0),
                context.before(),
                context.words(),
                context.after(),
                place.account(),
                source(account),
                Wording.date(account),
                place.span().start(),
                place.span().end());
    }

    private static String source(Row account) {
        String publisher = account.text("publisher");
        return publisher.isEmpty() ? account.text("author") : publisher;
    }
}
