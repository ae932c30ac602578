package parallax.eval.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.eval.value.Bounds;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.Position;
import parallax.talks.PositionKind;
import parallax.talks.Track;
import parallax.text.Span;

/// Turns the statements, events, figures and positions of a gold file into records under gold's own ids. A record
/// without a readable place in the text is left out, as the scorer leaves it out.
final class GoldRecords {
    private final List<Statement> statements = new ArrayList<>();
    private final List<Told<Event>> events = new ArrayList<>();
    private final List<Told<Figure>> figures = new ArrayList<>();
    private final List<Told<Position>> positions = new ArrayList<>();
    private final Map<String, String> trackNames = new TreeMap<>();

    static GoldRecords of(GoldSections sections) {
        GoldRecords records = new GoldRecords();
        sections.of("statements").forEach(records::statement);
        sections.of("events").forEach(records::event);
        sections.of("figures").forEach(records::figure);
        sections.of("positions").forEach(records::position);
        sections.of("tracks")
                .forEach(track ->
                        records.trackNames.put(track.id(), track.fields().wordsOrEmpty("name")));
        return records;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Told<Event>> events() {
        return events;
    }

    List<Told<Figure>> figures() {
        return figures;
    }

    List<Told<Position>> positions() {
        return positions;
    }

    /// The tracks on which there are positions, by id; the words of these positions stand for the words that name it.
    List<Track> tracks() {
        Map<String, List<Span>> mentions = new TreeMap<>();
        for (Told<Position> told : positions) {
            String track = told.record().track();
            if (track != null) {
                mentions.computeIfAbsent(track, first -> new ArrayList<>())
                        .add(told.record().span());
            }
        }
        List<Track> tracks = new ArrayList<>();
        mentions.forEach((id, spans) -> tracks.add(new Track(id, trackNames.getOrDefault(id, title(id)), spans)));
        return tracks;
    }

    /// `saint-ambry` as a title: "Saint Ambry".
    private static String title(String id) {
        List<String> words = new ArrayList<>();
        for (String word : id.split("-", -1)) {
            words.add(word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words);
    }

    private void statement(GoldRecord record) {
        GoldFields fields = record.fields();
        Optional<Span> cue = fields.span("cue");
        List<Span> content = new ArrayList<>(fields.span("content").stream().toList());
        content.addAll(fields.spans("contentMore"));
        if (cue.isEmpty() && content.isEmpty()) {
            return;
        }
        statements.add(new Statement(
                record.id(),
                fields.words("source"),
                fields.span("sourceSpan").orElse(null),
                cue.orElseGet(content::getFirst),
                content.isEmpty() ? List.of(cue.orElseThrow()) : content,
                fields.constant(StatementKind.class, "kind", StatementKind.ASSERTS),
                fields.constant(Stance.class, "stance", Stance.NEUTRAL),
                fields.words("inside")));
    }

    private void event(GoldRecord record) {
        GoldFields fields = record.fields();
        fields.span("trigger")
                .ifPresent(trigger -> events.add(new Told<>(
                        new Event(
                                record.id(),
                                trigger,
                                EventType.valueOf(fields.wordsOrEmpty("type").toUpperCase(Locale.ROOT)),
                                fields.words("mode"),
                                fields.list("actors"),
                                fields.list("recipients"),
                                fields.constant(EventStatus.class, "status", EventStatus.HAPPENED),
                                fields.words("place"),
                                fields.interval()),
                        fields.words("inside"))));
    }

    private void figure(GoldRecord record) {
        GoldFields fields = record.fields();
        Optional<Span> span = fields.span("span");
        Bounds bounds = Bounds.of(fields.raw());
        BigDecimal low = decimal(bounds.low().number());
        BigDecimal high = decimal(bounds.high().number());
        if (span.isEmpty() || (low == null && high == null)) {
            return;
        }
        Figure figure = new Figure(
                record.id(),
                span.get(),
                low,
                high,
                fields.constant(Qualifier.class, "qualifier", Qualifier.VAGUE),
                fields.wordsOrEmpty("unit"),
                fields.constant(Measure.class, "measure", Measure.OTHER),
                fields.wordsOrEmpty("counted"),
                fields.words("place"),
                fields.interval(),
                null,
                null);
        figures.add(new Told<>(figure, fields.words("inside")));
    }

    private void position(GoldRecord record) {
        GoldFields fields = record.fields();
        Optional<Span> span = fields.span("span");
        String actor = fields.words("actor");
        if (span.isEmpty() || actor == null) {
            return;
        }
        Position position = new Position(
                record.id(),
                span.get(),
                actor,
                fields.words("track"),
                fields.constant(PositionKind.class, "position", PositionKind.ATTENDS),
                fields.constant(Modality.class, "modality", Modality.STATED),
                fields.raw().path("round").isNumber()
                        ? fields.raw().path("round").intValue()
                        : null,
                condition(fields));
        positions.add(new Told<>(position, fields.words("inside")));
    }

    private static @Nullable Condition condition(GoldFields fields) {
        ConditionStatus status = fields.constant(ConditionStatus.class, "conditionStatus", ConditionStatus.UNKNOWN);
        return fields.span("condition")
                .map(words -> new Condition(words, status))
                .orElse(null);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        BigDecimal exact = number == null ? null : BigDecimal.valueOf(number).stripTrailingZeros();
        return exact == null || exact.scale() >= 0 ? exact : exact.setScale(0);
    }
}
