package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.actor.ActorKind;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordKind;
import parallax.casefile.decision.Spot;
import parallax.place.Coordinates;
import parallax.time.Interval;
import tools.jackson.databind.json.JsonMapper;

final class CorrectionDeskTest {
    private static final String SHELLING = "SELECT type, mode, status, place FROM events WHERE account = 'second'";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private DecidedCase small;

    @BeforeEach
    void open() throws IOException {
        small = new DecidedCase(folder);
    }

    @AfterEach
    void close() throws IOException {
        small.close();
    }

    @Test
    void anAcceptedRecordStaysAsItIsAndIsMarked() throws IOException {
        small.decide(small.accept("second", "e1"));

        assertThat(small.row(SHELLING)).isEqualTo("ASSAULT|artillery|happened|Port Sorrel");
        assertThat(small.rows("SELECT * FROM reviewed")).containsExactly("second|1|event|e1|1|accept");
        assertThat(small.status(1)).isEqualTo("holds");
    }

    @Test
    void aRejectedRecordIsGoneAndTheMachineStillHasIt() throws IOException {
        small.decide(small.reject("second", "e1"));

        assertThat(small.rows(SHELLING)).isEmpty();
        assertThat(small.rows("SELECT * FROM event_parties WHERE account = 'second'"))
                .isEmpty();
        assertThat(small.rows("SELECT event FROM machine.events")).containsExactly("e1");
        assertThat(small.rows("SELECT document FROM machine.accounts")).containsExactly("second");
    }

    @Test
    void anEditChangesWhatItNamesAndNothingElse() throws IOException {
        small.decide(small.edit("second", "e1", "{\"status\": \"denied\", \"actors\": [\"marl\"]}"));

        assertThat(small.row(SHELLING)).isEqualTo("ASSAULT|artillery|denied|Port Sorrel");
        assertThat(small.rows("SELECT part, actor FROM event_parties WHERE account = 'second' ORDER BY part"))
                .containsExactly("actor|marl", "recipient|dunlin");
    }

    @Test
    void editsOfOneRecordAddUp() throws IOException {
        small.decide(small.edit("second", "e1", "{\"status\": \"denied\"}"));
        small.decide(small.edit("second", "e1", "{\"place\": \"Marl\"}"));
        small.desk.undo("ada", "", 1);

        assertThat(small.row(SHELLING)).isEqualTo("ASSAULT|artillery|happened|Marl");
    }

    @Test
    void aFigureAStatementAndAPositionCanBeEdited() throws IOException {
        small.decide(small.edit("lantern", "f1", "{\"low\": \"1300.50\", \"qualifier\": \"about\", \"place\": null}"));
        small.decide(small.edit(
                "lantern", "s2", "{\"stance\": \"endorses\", \"kind\": \"believes\", \"source\": \"marl\"}"));
        small.decide(small.edit(
                "lantern",
                "p1",
                "{\"kind\": \"attends\", \"condition\": null, \"condition_status\": null,"
                        + " \"track\": \"Dunlin round\"}"));

        assertThat(small.row("SELECT low_exact, qualifier, place FROM figures")).isEqualTo("1300.50|about|null");
        assertThat(small.row("SELECT source, kind, stance FROM statements WHERE statement = 's2'"))
                .isEqualTo("marl|believes|endorses");
        assertThat(small.row("SELECT track, kind, condition_words FROM positions"))
                .isEqualTo("dunlin-round|attends|null");
        assertThat(small.rows("SELECT words FROM track_mentions WHERE track = 'dunlin-round'"))
                .containsExactly("will attend");
    }

    @Test
    void anAddedRecordStandsInTheStatementThatHoldsItsWords() throws IOException {
        var json = JsonMapper.builder().build();
        var image = small.desk.image(
                "lantern",
                RecordKind.EVENT,
                json.readTree(
                        "{\"type\": \"COERCE\", \"status\": \"happened\", \"actors\": [\"marl\","
                                + " {\"id\": \"gulls\", \"name\": \"The Gulls\", \"kind\": \"armed group\"}], \"from\": \"2031-05-01\"}"));
        small.decide(new Decision.Add(small.words("lantern", "were lost"), image));

        assertThat(small.row("SELECT event, type, inside, words FROM events WHERE event = 'd1'"))
                .isEqualTo("d1|COERCE|s1|were lost");
        assertThat(small.row("SELECT actor, name, listed FROM actors WHERE actor = 'gulls'"))
                .isEqualTo("gulls|The Gulls|false");
        assertThat(small.rows("SELECT event FROM events WHERE account = 'lantern' ORDER BY n"))
                .containsExactly("d1", "e1");
    }

    @Test
    void whatStoodInARejectedStatementStandsInTheOneAroundIt() throws IOException {
        small.decide(small.reject("lantern", "s2"));

        assertThat(small.row("SELECT figure, inside FROM figures")).isEqualTo("f1|s1");
        assertThat(small.rows("SELECT statement FROM statements")).containsExactly("s1");
    }

    @Test
    void mergedActorsAreOneInAllAccounts() throws IOException {
        small.decide(new Decision.MergeActors(small.desk.actor("marl"), small.desk.actor("marl-navy")));

        assertThat(small.rows("SELECT DISTINCT actor FROM event_parties WHERE part = 'actor'"))
                .containsExactly("marl");
        assertThat(small.rows("SELECT actor FROM actors WHERE actor = 'marl-navy'"))
                .isEmpty();
        assertThat(small.rows("SELECT account FROM names WHERE actor = 'marl' AND words = 'Marlish navy' ORDER BY ALL"))
                .containsExactly("lantern", "second");
        assertThat(small.rows("SELECT DISTINCT decision FROM reviewed WHERE kind = 'actor'"))
                .containsExactly("1");
    }

    @Test
    void aNamingThatMeansAnotherTakesTheRecordsBesideItAlong() throws IOException {
        var other = CorrectionDesk.newActor("Dunlin Watch", ActorKind.ORGANISATION);
        small.decide(new Decision.SplitActor(
                small.desk.actor("dunlin"), other, List.of(), List.of(small.words("second", "Dunlin militia"))));

        assertThat(small.rows("SELECT account, actor FROM event_parties WHERE part = 'recipient' ORDER BY account"))
                .containsExactly("lantern|dunlin", "second|dunlin-watch");
    }

    @Test
    void aNameThatMeansAnotherIsPartedInAllAccounts() throws IOException {
        var other = CorrectionDesk.newActor("Dunlin Watch", ActorKind.ORGANISATION);
        small.decide(new Decision.SplitActor(small.desk.actor("dunlin"), other, List.of("dunlin militia"), List.of()));

        assertThat(small.rows("SELECT DISTINCT actor FROM event_parties WHERE part = 'recipient'"))
                .containsExactly("dunlin-watch");
    }

    @Test
    void aFixedDateIsTheAccountsDate() throws IOException {
        small.decide(new Decision.FixDate(
                small.desk.document("second"), Interval.UNKNOWN, Interval.day(LocalDate.of(2031, 5, 4))));

        assertThat(small.row("SELECT date_how, day_from, day_to FROM accounts WHERE account = 'second'"))
                .isEqualTo("stated|2031-05-04|2031-05-04");
        assertThat(small.row("SELECT published FROM documents WHERE document = 'second'"))
                .isEqualTo("null");
    }

    @Test
    void aFixedPlaceIsOnTheMapAndItsRecordsFollow() throws IOException {
        Spot spot = new Spot("Sorrel Bank", new Coordinates(-40, 4), null, null, null);
        small.decide(new Decision.FixPlace(sorrel(), null, spot));

        assertThat(small.row("SELECT name, latitude, confidence FROM places")).isEqualTo("Sorrel Bank|-40.0|1.0");
        assertThat(small.row("SELECT place FROM figures")).isEqualTo("Sorrel Bank");
        assertThat(small.row("SELECT kind, record, what FROM reviewed")).isEqualTo("place|1|fix place");
    }

    private parallax.casefile.decision.Anchor sorrel() throws IOException {
        var dotted = small.words("lantern", "Sorrel.");
        return small.desk.words(
                "lantern",
                new parallax.text.Span(dotted.span().start(), dotted.span().end() - 1));
    }

    @Test
    void wordsThatAreNoPlaceAreNone() throws IOException {
        small.decide(new Decision.FixPlace(sorrel(), null, null));

        assertThat(small.rows("SELECT * FROM places")).isEmpty();
    }

    @Test
    void whatIsUndoneIsAsTheMachineReadIt() throws IOException {
        List<String> before = small.rows("SELECT * FROM events ORDER BY ALL");
        small.decide(small.reject("second", "e1"));
        small.desk.undo("ada", "wrong row", 1);

        assertThat(small.rows("SELECT * FROM events ORDER BY ALL")).isEqualTo(before);
        assertThat(small.rows("SELECT * FROM reviewed")).isEmpty();
        assertThat(small.rows("SELECT * FROM machine.accounts")).isEmpty();
        assertThat(small.status(1)).isEqualTo("undone");
    }

    @Test
    void anUndoingCanBeUndone() throws IOException {
        small.decide(small.reject("second", "e1"));
        small.desk.undo("ada", "", 1);
        small.desk.undo("ben", "", 2);

        assertThat(small.rows(SHELLING)).isEmpty();
        assertThatThrownBy(() -> small.desk.undo("ben", "", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decision 2 is undone already");
    }

    @Test
    void theLastDecisionOnARecordWins() throws IOException {
        Decision.Accept accept = small.accept("second", "e1");
        small.decide(small.reject("second", "e1"));
        small.decide(accept);

        assertThat(small.row(SHELLING)).isEqualTo("ASSAULT|artillery|happened|Port Sorrel");
    }

    @Test
    void anAddedRecordThatIsTakenBackIsGoneWhateverWasSaidOfIt() throws IOException {
        var image = small.desk.record("second", "e1").image();
        small.decide(new Decision.Add(small.words("second", "Shots"), image));
        small.decide(small.edit("second", "d1", "{\"status\": \"denied\"}"));
        small.desk.undo("ada", "", 1);

        assertThat(small.rows("SELECT event FROM events WHERE account = 'second'"))
                .containsExactly("e1");
        assertThat(small.status(2)).isEqualTo("homeless");
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreRefusedAndNothingIsKept() throws IOException {
        var at = small.words("second", "Shots");
        var elsewhere = new parallax.casefile.decision.Anchor(
                at.document(), new parallax.casefile.decision.Quote(new parallax.text.Span(3, 8), "Shots"), "", "");

        assertThatThrownBy(() -> small.decide(new Decision.MarkBoilerplate(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the words \"Shots\" do not stand at 3 to 8");
        assertThat(small.desk.decisions().all()).isEmpty();
    }

    @Test
    void aFieldThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> small.edit("second", "e1", "{\"colour\": \"red\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: no field \"colour\"");
        assertThatThrownBy(() -> small.edit("second", "e1", "{\"type\": \"WAR\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no type: \"WAR\"; there are agree, consult");
    }
}
