package parallax.casefile.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Measure;
import parallax.place.Coordinates;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.StatementKind;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;
import parallax.text.Span;
import parallax.time.Interval;

final class DecisionLogTest {
    private static final String TEXT = "The navy \uD83D\uDEA2 \"shelled\"\nthe port, he said.";
    private static final DocumentKey DOCUMENT = new DocumentKey("a", "hash");
    private static final Anchor AT = Anchor.at(DOCUMENT, new Span(13, 20), TEXT);
    private static final Quote PORT = Quote.at(new Span(22, 30), TEXT);
    private static final Actor MARL = new Actor("marl", "Marl", ActorKind.STATE, null, true);
    private static final Actor NAVY = new Actor("navy", "Navy", ActorKind.ORGANISATION, "marl", false);
    private static final Interval DAYS = new Interval(LocalDate.of(2031, 5, 1), null);

    @TempDir
    private Path folder = Path.of("");

    private static final RecordImage EVENT = new RecordImage.OfEvent(
            EventType.ASSAULT, "artillery", EventStatus.CALLED_FOR, List.of(NAVY, MARL), List.of(), null, DAYS);
    private static final RecordImage FIGURE = new RecordImage.OfFigure(
            new BigDecimal("1200.50"), null, Qualifier.AT_LEAST, "people", Measure.KILLED, "", "Port", DAYS);
    private static final RecordImage STATEMENT =
            new RecordImage.OfStatement(null, null, List.of(PORT), StatementKind.ASSERTS, Stance.DISTANCES);
    private static final RecordImage POSITION = new RecordImage.OfPosition(
            MARL, "Sorrel talks", PositionKind.WALKS_OUT, Modality.POSSIBLE, 2, PORT, ConditionStatus.UNMET);

    private static Entry entry(int number, Decision decision) {
        return new Entry(number, "ada", Instant.parse("2031-06-01T08:00:00.123Z"), "since “so”\nit is", decision);
    }

    private static Entry family(int number) {
        return entry(number, new Decision.SetFamily("Harbour Times", "Times " + number));
    }

    @Test
    void everyKindOfDecisionIsReadAsItWasWritten() throws IOException {
        RecordImage denied = new RecordImage.OfEvent(
                EventType.ASSAULT, null, EventStatus.DENIED, List.of(MARL), List.of(NAVY), "Port", Interval.UNKNOWN);
        Spot spot = new Spot("Port", new Coordinates(-40.25, 4), "XX", "city", "user:1");
        List<Decision> all = List.of(
                new Decision.Accept(AT, EVENT),
                new Decision.Reject(AT, FIGURE),
                new Decision.Edit(AT, EVENT, denied),
                new Decision.Add(AT, STATEMENT),
                new Decision.Add(AT, POSITION),
                new Decision.MergeActors(MARL, NAVY),
                new Decision.SplitActor(MARL, NAVY, List.of("the navy"), List.of(AT)),
                new Decision.FixDate(DOCUMENT, Interval.UNKNOWN, DAYS),
                new Decision.FixPlace(AT, null, spot),
                new Decision.FixPlace(AT, spot, null),
                new Decision.SetFamily("Harbour Times", "Times"),
                new Decision.MarkBoilerplate(AT),
                new Decision.Undo(3));
        DecisionLog log = new DecisionLog(folder);
        for (int i = 0; i < all.size(); i++) {
            log.append(List.of(entry(i + 1, all.get(i))));
        }

        List<Entry> read = log.read().all();

        assertThat(read).extracting(Entry::decision).containsExactlyElementsOf(all);
        assertThat(read).allSatisfy(one -> assertThat(one.why()).isEqualTo("since “so”\nit is"));
        assertThat(Files.readAllLines(folder.resolve("decisions.jsonl"))).hasSize(all.size());
    }

    @Test
    void halfALineAtTheEndIsSetAside() throws IOException {
        DecisionLog log = new DecisionLog(folder);
        log.append(List.of(family(1), family(2)));
        Path file = folder.resolve("decisions.jsonl");
        Files.writeString(file, "{\"n\":3,\"by\":\"ad", StandardOpenOption.APPEND);

        assertThat(log.read().all()).hasSize(2);
        log.append(List.of(family(3)));

        assertThat(log.read().all()).hasSize(3);
        assertThat(folder.resolve("decisions.torn")).hasContent("{\"n\":3,\"by\":\"ad");
    }

    @Test
    void aWholeLineWithoutItsEndCounts() throws IOException {
        DecisionLog log = new DecisionLog(folder);
        log.append(List.of(family(1)));
        Path file = folder.resolve("decisions.jsonl");
        Files.writeString(file, Files.readString(file).stripTrailing());

        log.append(List.of(family(2)));

        assertThat(log.read().all()).hasSize(2);
    }

    @Test
    void aDamagedLineInTheMiddleIsNamed() throws IOException {
        DecisionLog log = new DecisionLog(folder);
        log.append(List.of(family(1), family(2), family(3)));
        Path file = folder.resolve("decisions.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"Times 2\"", "\"Times "));

        assertThatThrownBy(log::read)
                .isInstanceOf(DecisionException.class)
                .hasMessage(file + ":2: not a decision in JSON");
    }

    @Test
    void aMissingLineIsNamed() throws IOException {
        DecisionLog log = new DecisionLog(folder);
        log.append(List.of(family(1), family(2), family(3)));
        Path file = folder.resolve("decisions.jsonl");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.getFirst(), lines.getLast()));

        assertThatThrownBy(log::read).hasMessage(file + ":2: decision 3 where 2 should stand");
    }

    @Test
    void wordsAreFoundWhereTheSameStandsAroundThem() {
        String old = "They said no. In the end, Ada said yes to it.";
        Anchor said = Anchor.at(DOCUMENT, new Span(30, 34), old);
        String changed = "A new line.\nThey said no. In the end, Ada said yes to it.";

        assertThat(said.find(changed)).hasValueSatisfying(place -> {
            assertThat(place.moved()).isTrue();
            assertThat(place.quote().span().start()).isEqualTo(42);
        });
        assertThat(said.find("Nothing of it.")).isEmpty();
    }
}
