package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.DecisionLog;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.Entry;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.text.Span;

final class DecisionsSurviveTest {
    private static final List<String> TABLES =
            List.of("accounts", "actors", "names", "events", "event_parties", "figures", "places", "reviewed");

    @TempDir
    private Path folder = Path.of("");

    private static void deny(DecidedCase small) throws IOException {
        small.decide(small.edit("second", "e1", "{\"status\": \"denied\"}"));
    }

    private void rewrite(String file, String text) throws IOException {
        Files.writeString(folder.resolve("in").resolve(file), text);
    }

    @Test
    void aRecordIsFoundAgainWhereTheTextHasMoved() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            deny(small);
            rewrite("second.txt", "Shots at sea\nA new first line.\nThe Marlish navy shelled the Dunlin militia.\n");
            small.readAgain();

            assertThat(small.row("SELECT status FROM events WHERE account = 'second'"))
                    .isEqualTo("denied");
            assertThat(small.status(1)).isEqualTo("moved");
        }
    }

    @Test
    void aDecisionOfWhichTheWordsAreGoneIsHomelessAndKept() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            deny(small);
            rewrite("second.txt", "Calm at sea\nNothing happened.\n");
            small.readAgain();

            assertThat(small.status(1)).isEqualTo("homeless");
            rewrite("second.txt", SmallCase.SECOND);
            small.readAgain();
            assertThat(small.status(1)).isEqualTo("holds");
            assertThat(small.row("SELECT status FROM events WHERE account = 'second'"))
                    .isEqualTo("denied");
        }
    }

    @Test
    void anotherReaderThatMissesTheRecordLeavesWhatThePersonSaid() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            small.decide(new Decision.Add(
                    small.words("second", "Shots at sea"),
                    small.desk.record("second", "e1").image()));
            small.held.adopt(Lists.of(small.held.folder()), "2", false);
            small.readAgain();

            assertThat(small.rows("SELECT event FROM events WHERE account = 'second' ORDER BY n"))
                    .containsExactly("d1", "e1");
            assertThat(small.rows("SELECT event FROM machine.events")).containsExactly("e1");
        }
    }

    @Test
    void whatWasKeptButNotAppliedIsAppliedByTheNextRun() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            Decision edit = small.edit("second", "e1", "{\"status\": \"denied\"}");
            // As a process leaves it that is killed between keeping a decision and writing its effect.
            new DecisionLog(small.held.folder())
                    .append(List.of(new Entry(1, "ada", DecidedCase.CLOCK.instant(), "", edit)));
        }
        try (DecidedCase small = new DecidedCase(folder)) {
            assertThat(small.status(1)).isEqualTo("waiting");
            small.readAgain();

            assertThat(small.status(1)).isEqualTo("holds");
            assertThat(small.row("SELECT status FROM events WHERE account = 'second'"))
                    .isEqualTo("denied");
        }
    }

    @Test
    void withoutTheFileOfDecisionsTheRecordsAreTheMachinesAgain() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            List<String> before = small.rows("SELECT * FROM events ORDER BY ALL");
            deny(small);
            Files.delete(small.held.folder().resolve("decisions.jsonl"));
            small.readAgain();

            assertThat(small.rows("SELECT * FROM events ORDER BY ALL")).isEqualTo(before);
            assertThat(small.rows("SELECT * FROM machine.accounts")).isEmpty();
        }
    }

    @Test
    void anotherCaseWithTheSameTextsTakesThemOverOnce() throws IOException {
        Path exported = folder.resolve("ada.jsonl");
        try (DecidedCase small = new DecidedCase(Files.createDirectory(folder.resolve("one")))) {
            deny(small);
            small.decide(new Decision.MergeActors(small.desk.actor("marl"), small.desk.actor("marl-navy")));
            small.decide(small.reject("lantern", "p1"));
            small.desk.undo("ben", "no", 3);
            Files.write(exported, DecisionLog.export(small.desk.decisions()));
        }
        Path inputs = Files.createDirectories(folder.resolve("two/in"));
        Files.writeString(inputs.resolve("renamed.txt"), SmallCase.SECOND);
        Path place = folder.resolve("two/case");
        try (Case held = Case.toWrite(place, "1")) {
            held.adopt(Lists.of(place), "1", false);
            new ReadRun(held, new SmallReader(), 1, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(inputs), InputStream.nullInputStream());
        }
        try (DecidedCase other = new DecidedCase(folder.resolve("two"))) {
            DecisionImportReport report = other.desk.importFrom(exported);

            assertThat(report.imported())
                    .extracting(ListedDecision::status)
                    .containsExactly("holds", "holds", "undone", "holds");
            assertThat(other.row("SELECT status FROM events")).isEqualTo("denied");
            assertThat(other.row("SELECT actor FROM event_parties WHERE part = 'actor'"))
                    .isEqualTo("marl");
            assertThat(other.desk.importFrom(exported).present()).isEqualTo(4);
            assertThat(other.desk.decisions().all()).hasSize(4);
        }
    }

    @Test
    void theCaseDoesNotDependOnWhetherItWasReadBeforeOrAfterTheDecisions() throws IOException {
        List<List<String>> records;
        Decisions decisions;
        try (DecidedCase small = new DecidedCase(Files.createDirectory(folder.resolve("one")))) {
            deny(small);
            small.decide(new Decision.MergeActors(small.desk.actor("marl"), small.desk.actor("marl-navy")));
            var watch = CorrectionDesk.newActor("Dunlin Watch", ActorKind.ORGANISATION);
            small.decide(
                    new Decision.SplitActor(small.desk.actor("dunlin"), watch, List.of("dunlin militia"), List.of()));
            records = records(small);
            decisions = small.desk.decisions();
        }
        SmallCase.make(Files.createDirectory(folder.resolve("two")));
        try (DecidedCase other = new DecidedCase(folder.resolve("two"))) {
            new DecisionLog(other.held.folder()).append(decisions.all());
            other.held.adopt(Lists.of(other.held.folder()), "1", true);
            other.readAgain();

            assertThat(records(other)).isEqualTo(records);
        }
    }

    private static List<List<String>> records(DecidedCase small) throws IOException {
        List<List<String>> records = new java.util.ArrayList<>();
        for (String table : TABLES) {
            records.add(small.rows("SELECT * FROM " + table + " ORDER BY ALL"));
        }
        return records;
    }

    @Test
    void aFamilyChangesTheReadingOfItsPublishersAccountsAlone() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            small.held.query("SELECT 1 AS one", List.of());
            var before = ComparedAccount.readings(small.held.database());
            small.decide(new Decision.SetFamily("The Lantern", "Quill papers"));
            var after = ComparedAccount.readings(small.held.database());

            assertThat(after.get("lantern")).isNotEqualTo(before.get("lantern"));
            assertThat(small.rows("SELECT * FROM decided_families")).containsExactly("The Lantern|Quill papers|1");
            small.desk.undo("ada", "", 1);
            assertThat(ComparedAccount.readings(small.held.database())).isEqualTo(before);
        }
    }

    @Test
    void theListOfActorsThatDecisionsTeachCanBeReadBy() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            small.decide(new Decision.MergeActors(small.desk.actor("marl"), small.desk.actor("marl-navy")));
            var watch = CorrectionDesk.newActor("Dunlin Watch", ActorKind.ORGANISATION);
            var naming = small.words("second", "Dunlin militia");
            var acronym = small.desk.words(
                    "second", new Span(naming.span().start(), naming.span().start() + 6));
            small.decide(new Decision.SplitActor(
                    small.desk.actor("dunlin"), watch, List.of("the gang", "Watchers; of"), List.of(naming, acronym)));
            Path file = folder.resolve("actors.tsv");
            List<String> lines = TaughtActors.lines(small.held, small.desk.decisions());
            Files.write(file, lines);

            assertThat(lines.getFirst()).startsWith("id\tname\tkind\taliases\tparent");
            assertThat(lines).anyMatch(line -> line.startsWith("dunlin-watch\tDunlin Watch\torganisation\tDunlin\t"));
            ActorRegistry registry = ActorRegistry.builtIn().with(file);
            assertThat(registry.named("Marlish navy"))
                    .anyMatch(alias -> alias.actor().equals("marl"));
        }
    }

    @Test
    void twoCodersOfOneTextAreCompared() throws IOException {
        try (DecidedCase small = new DecidedCase(folder)) {
            Decision.Accept accept = small.accept("second", "e1");
            small.desk.decide("ada", "", accept);
            small.desk.decide("ben", "", accept);
            small.desk.decide("ben", "", small.accept("lantern", "f1"));

            CoderAgreement agreement = CoderAgreement.of(small.held, small.desk.decisions(), "Ada", "ben", null);

            assertThat(agreement.documents()).containsExactly("second");
            var events = agreement.byKind().get(parallax.casefile.decision.RecordKind.EVENT);
            assertThat(java.util.Objects.requireNonNull(events).alpha()).hasValue(1);
        }
    }
}
