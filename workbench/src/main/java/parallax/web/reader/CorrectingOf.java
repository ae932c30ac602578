package parallax.web.reader;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.text.Span;

/// Tells what may be corrected at what is looked at.
final class CorrectingOf {
    private static final String ACTORS =
            "SELECT actor, name FROM actors WHERE account = ? GROUP BY ALL ORDER BY name, actor";
    private static final String TRACKS = "SELECT name FROM tracks WHERE account = ? ORDER BY n";

    private final Case held;
    private final AccountText text;
    private final Reviews reviews;

    CorrectingOf(Case held, AccountText text, Reviews reviews) {
        this.held = held;
        this.text = text;
        this.reviews = reviews;
    }

    /// @param words looked at where no record is chosen
    Correcting of(@Nullable Item chosen, @Nullable Span words) throws IOException {
        Span span = chosen != null ? chosen.span() : words;
        return new Correcting(
                subject(chosen, words),
                span == null ? "" : span.start() + "-" + span.end(),
                span == null ? "" : span.in(text.text()),
                chosen == null ? Map.of() : values(chosen),
                held.query(ACTORS, List.of(text.id())).stream()
                        .map(row -> new Correcting.Choice(row.text("actor"), row.text("name")))
                        .toList(),
                held.query(TRACKS, List.of(text.id())).stream()
                        .map(row -> row.text("name"))
                        .toList(),
                reviews(chosen, words),
                reviews.rejected(),
                reviews.corrected());
    }

    private List<Correcting.Review> reviews(@Nullable Item chosen, @Nullable Span words) {
        if (chosen == null) {
            return words == null ? List.of() : reviews.within(words);
        }
        return chosen.kind() == Kind.NAME ? reviews.ofActor(chosen.row().text("actor")) : reviews.ofRecord(chosen.id());
    }

    private static String subject(@Nullable Item chosen, @Nullable Span words) {
        if (chosen == null) {
            return words == null ? "" : "words";
        }
        return switch (chosen.kind()) {
            case STATEMENT, EVENT, FIGURE, POSITION, PLACE, NAME ->
                chosen.kind().one();
            case TIME, TALKS -> "";
        };
    }

    /// By the names of `docs/decisions-format.md`.
    private static Map<String, List<String>> values(Item item) {
        Map<String, List<String>> values = new HashMap<>();
        Row row = item.row();
        switch (item.kind()) {
            case STATEMENT -> put(values, row, "source", "kind", "stance");
            case EVENT -> {
                put(values, row, "type", "mode", "status", "place");
                values.put("actors", row.list("actor_ids"));
                values.put("recipients", row.list("recipient_ids"));
            }
            case FIGURE -> {
                put(values, row, "qualifier", "unit", "measure", "counted", "place");
                values.put("low", List.of(row.text("low_exact")));
                values.put("high", List.of(row.text("high_exact")));
            }
            case POSITION -> {
                put(values, row, "actor", "kind", "modality", "round", "condition_status");
                values.put("track", List.of(row.text("track_name")));
                values.put("condition", List.of(row.text("condition_words")));
            }
            case PLACE -> put(values, row, "name", "latitude", "longitude", "entry");
            case NAME -> put(values, row, "actor", "actor_name");
            case TIME, TALKS -> {}
        }
        values.put("from", List.of(row.text("day_from")));
        values.put("to", List.of(row.text("day_to")));
        return values;
    }

    private static void put(Map<String, List<String>> values, Row row, String... columns) {
        for (String column : columns) {
            values.put(column, List.of(row.text(column)));
        }
    }
}
