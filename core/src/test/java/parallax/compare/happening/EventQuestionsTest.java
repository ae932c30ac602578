package parallax.compare.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.compare.happening.WrittenAccount.day;
import static parallax.event.EventStatus.DENIED;
import static parallax.event.EventStatus.HAPPENED;
import static parallax.event.EventStatus.ONGOING;
import static parallax.event.EventStatus.PLANNED;
import static parallax.event.EventType.ASSAULT;
import static parallax.event.EventType.CONCEDE;
import static parallax.event.EventType.CONSULT;
import static parallax.event.EventType.MOBILIZE;
import static parallax.event.EventType.REJECT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.account.Account;
import parallax.compare.Comparer;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.Slot;
import parallax.statement.StatementKind;
import parallax.time.Interval;

class EventQuestionsTest {
    private static final String BRIDGE = "The lorry burnt out at Otter Bridge on 3 May. ";

    @Test
    void othersNamedForTheSameAttackConflict() {
        Account one = new WrittenAccount(
                        "a",
                        "2024-05-05",
                        BRIDGE + "Gunners of the League fired on the lorry at Otter Bridge on 3 May.")
                .tells(ASSAULT, "fired", HAPPENED, "Otter Bridge", day("2024-05-03"), "league")
                .at("Otter Bridge")
                .on("3 May", day("2024-05-03"))
                .account();
        Account other = new WrittenAccount(
                        "b", "2024-05-06", "On 3 May the Republic fired on a lorry at Otter Bridge, burning it out.")
                .tells(ASSAULT, "fired", HAPPENED, "Otter Bridge", day("2024-05-03"), "republic")
                .at("Otter Bridge")
                .on("3 May", day("2024-05-03"))
                .account();

        assertThat(relations(Slot.WHO, one, other)).containsExactly("a:e1 conflict b:e1 other-doers");
    }

    @Test
    void whoDeniesTheAttackDeniesTheOneToldBeforeIt() {
        Account account = new WrittenAccount(
                        "a",
                        "2024-05-05",
                        "The Republic says that the League gassed the mill. The League says there was no attack.")
                .says("republic", "says", "that the League gassed the mill", StatementKind.ACCUSES)
                .says("league", "says", "there was no attack", StatementKind.DENIES)
                .tells(ASSAULT, "gassed", HAPPENED, "league")
                .tells(ASSAULT, "attack", DENIED, "league")
                .account();

        assertThat(relations(Slot.HAPPENED, account)).containsExactly("a:e1 deny a:e2 happened-and-denied");
    }

    @Test
    void whoDeniesABoycottDoesNotDenyAnAbsence() {
        Account one = new WrittenAccount("a", "2024-05-05", "The League was absent from the talks in Otter on 3 May.")
                .tells(REJECT, "absent", HAPPENED, "Otter", day("2024-05-03"), "league")
                .at("Otter")
                .on("3 May", day("2024-05-03"))
                .account();
        Account other = new WrittenAccount("b", "2024-05-06", "There was no boycott by the League in Otter on 3 May.")
                .tells(REJECT, "boycott", DENIED, "Otter", day("2024-05-03"), "league")
                .at("Otter")
                .on("3 May", day("2024-05-03"))
                .account();

        assertThat(relations(Slot.HAPPENED, one, other)).isEmpty();
    }

    @Test
    void aDenialThatTellsNothingItselfDeniesWhatStandsBeforeIt() {
        Account account = new WrittenAccount(
                        "a",
                        "2024-05-05",
                        "The Republic says that the League fired on a lorry. The League denies that.")
                .says("republic", "says", "that the League fired on a lorry", StatementKind.ACCUSES)
                .says("league", "denies", "that.", StatementKind.DENIES)
                .tells(ASSAULT, "fired", HAPPENED, "league")
                .account();

        assertThat(relations(Slot.HAPPENED, account)).containsExactly("a:e1 deny a:s2 happened-and-denied");
    }

    @Test
    void aMeetingToldAndDeniedIsADispute() {
        Account told = new WrittenAccount(
                        "a", "2024-05-05", "Envoys of the League and the Republic met in Corvall last week.")
                .tells(CONSULT, "met", HAPPENED, "Corvall", new Interval(null, null), "league", "republic")
                .at("Corvall")
                .account();
        Account denied = new WrittenAccount(
                        "b", "2024-05-06", "No meeting of the League and the Republic took place in Corvall.")
                .tells(CONSULT, "meeting", DENIED, "Corvall", new Interval(null, null), "league", "republic")
                .at("Corvall")
                .account();

        assertThat(relations(Slot.HAPPENED, told, denied)).containsExactly("a:e1 deny b:e1 happened-and-denied");
    }

    @Test
    void aRoundThatIsMovedIsAnUpdate() {
        Account early = new WrittenAccount("a", "2024-05-01", "The third round of talks in Corvall opens on 10 May.")
                .tells(CONSULT, "opens", PLANNED, "Corvall", day("2024-05-10"))
                .at("Corvall")
                .on("10 May", day("2024-05-10"))
                .account();
        Account late = new WrittenAccount("b", "2024-05-08", "The third round of talks in Corvall will open on 17 May.")
                .tells(CONSULT, "open", PLANNED, "Corvall", day("2024-05-17"))
                .at("Corvall")
                .on("17 May", day("2024-05-17"))
                .account();

        assertThat(relations(Slot.WHEN, early, late)).containsExactly("a:e1 update b:e1 date-moved");
    }

    @Test
    void roundsOfOtherNumbersAreNotHeldAgainstEachOther() {
        Account second = new WrittenAccount("a", "2024-05-01", "The second round of talks in Corvall opens on 10 May.")
                .tells(CONSULT, "opens", PLANNED, "Corvall", day("2024-05-10"))
                .on("10 May", day("2024-05-10"))
                .account();
        Account third = new WrittenAccount("b", "2024-05-02", "The third round of talks in Corvall opens on 12 May.")
                .tells(CONSULT, "opens", PLANNED, "Corvall", day("2024-05-12"))
                .on("12 May", day("2024-05-12"))
                .account();

        assertThat(issues(second, third)).isEmpty();
    }

    @Test
    void anExerciseUnderWayBeforeItsPlannedStartIsAConflict() {
        Account plan = new WrittenAccount(
                        "a", "2024-05-05", "The Republic plans a naval exercise off Corvall on 20 May.")
                .tells(MOBILIZE, "exercise", PLANNED, "Corvall", day("2024-05-20"), "republic")
                .at("Corvall")
                .on("20 May", day("2024-05-20"))
                .account();
        Account under = new WrittenAccount(
                        "b", "2024-05-06", "Since 4 May the Republic holds a naval exercise off Corvall.")
                .tells(
                        MOBILIZE,
                        "exercise",
                        ONGOING,
                        "Corvall",
                        new Interval(day("2024-05-04").from(), day("2024-05-06").to()),
                        "republic")
                .at("Corvall")
                .on("4 May", day("2024-05-04"))
                .account();
        Account none = new WrittenAccount("c", "2024-05-06", "There is no naval exercise of the Republic off Corvall.")
                .tells(MOBILIZE, "exercise", DENIED, "Corvall", Interval.UNKNOWN, "republic")
                .at("Corvall")
                .account();

        assertThat(relations(Slot.HAPPENED, plan, under, none))
                .contains("a:e1 conflict b:e1 under-way-before-its-plan", "b:e1 deny c:e1 happened-and-denied");
    }

    @Test
    void whoAgreesOnEverythingIsAskedNothing() {
        Account one = new WrittenAccount("a", "2024-05-05", "The League freed the crew of the Otter on 3 May.")
                .tells(CONCEDE, "freed", HAPPENED, null, day("2024-05-03"), "league")
                .on("3 May", day("2024-05-03"))
                .account();
        Account other = new WrittenAccount("b", "2024-05-05", "On 3 May the League freed the crew of the Otter.")
                .tells(CONCEDE, "freed", HAPPENED, null, day("2024-05-03"), "league")
                .on("3 May", day("2024-05-03"))
                .account();

        assertThat(issues(one, other)).isEmpty();
    }

    @Test
    void theOrderOfAccountsDoesNotMatter() {
        Account one = new WrittenAccount("a", "2024-05-05", "The League shelled the mill at Corvall on 3 May.")
                .tells(ASSAULT, "shelled", HAPPENED, "Corvall", day("2024-05-03"), "league")
                .on("3 May", day("2024-05-03"))
                .account();
        Account other = new WrittenAccount("b", "2024-05-05", "The Republic shelled the mill at Corvall on 2 May.")
                .tells(ASSAULT, "shelled", HAPPENED, "Corvall", day("2024-05-02"), "republic")
                .on("2 May", day("2024-05-02"))
                .account();

        assertThat(issues(one, other)).isEqualTo(issues(other, one)).isNotEmpty();
    }

    private static List<Issue> issues(Account... accounts) {
        return Comparer.builtIn().compare(List.of(accounts)).issues();
    }

    private static List<String> relations(Slot slot, Account... accounts) {
        List<String> lines = new ArrayList<>();
        for (Issue issue : issues(accounts)) {
            if (issue.slot() == slot) {
                issue.relations()
                        .forEach(relation -> lines.add(relation.left() + " "
                                + relation.kind().label() + " " + relation.right() + " " + relation.rule()));
            }
        }
        return lines;
    }
}
