package parallax.compare.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;

class OriginsTest {
    private static final String REPORT = """
            The ferry Golden Heron sank off Port Almery on Tuesday evening with many people on board. The coast guard \
            said that it had found the wreck in forty metres of water. Divers went down to the wreck at first light to \
            look for the missing. The owner of the ferry refused to answer the questions of reporters.""";

    private static Compared account(String id, String publisher, String text) {
        Document document = new Document(id, text);
        Account account = new Account(
                document,
                new Span(0, text.length()),
                new Masthead(null, null, publisher),
                AccountDate.UNKNOWN,
                new PassageReader().read(document),
                List.of(),
                List.of(),
                new Statements(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Compared(id, id, account);
    }

    private static StoryAccounts story(Compared... accounts) {
        return new StoryAccounts(List.of(accounts));
    }

    private static Answer dead(String account, int low, Qualifier qualifier, String speaker) {
        BigDecimal bound = BigDecimal.valueOf(low);
        Figure figure = new Figure(
                "f" + low,
                new Span(0, 1),
                bound,
                qualifier.openAbove() ? null : bound,
                qualifier,
                "people",
                Measure.KILLED,
                "people",
                null,
                Interval.UNKNOWN,
                null,
                null);
        return new Answer(
                new RecordRef(account, "f" + low),
                figure.span(),
                new Holder(speaker, speaker, List.of(account, speaker)),
                new Value.Count(figure, Interval.UNKNOWN),
                "");
    }

    private static List<List<RecordRef>> origins(Answer... answers) {
        StoryAccounts story = story(account("a", "Harbour Times", "One."), account("b", "Morning Post", "Two."));
        return new AnswerOrigins(story, AccountOrigins.of(story, Families.NONE)).partition(List.of(answers));
    }

    @Test
    void whatIsReprintedIsOfOneOrigin() {
        StoryAccounts story = story(
                account("a", "Harbour Times", REPORT),
                account("b", "Letter of the Club", "Dear friends, we print a report. " + REPORT),
                account("c", "Morning Post", "A quite different account of the matter, by ourselves."));
        assertThat(AccountOrigins.of(story, Families.NONE).partition())
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void whoCreditsAnAgencyIsOfItsOrigin() {
        StoryAccounts story = story(
                account("a", "Coastal Press Agency (CPA)", "A ship went down."),
                account("b", "Morning Post", "PORT ALMERY, May 3 (CPA) – The ship that went down was old."));
        assertThat(AccountOrigins.of(story, Families.NONE).areOne("a", "b")).isTrue();
    }

    @Test
    void anAgencyIsCreditedInManyWays() {
        StoryAccounts story = story(
                account("a", "Coastal Press Agency (CPA)", "A ship went down."),
                account("b", "Morning Post", "Port Almery, May 3 (CPA) – The ship that went down was old."),
                account("c", "Harbour Times", "The ship was old. Reprinted from the Coastal Press Agency."),
                account("d", "Evening Post", "The ship was old, the Coastal Press Agency says."));
        assertThat(AccountOrigins.of(story, Families.NONE).partition())
                .containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void theUsersFamiliesCount() {
        StoryAccounts story = story(account("a", "Harbour Times", "One."), account("b", "HTV", "Two."));
        Families families = Families.read(List.of("Harbour Times\tTimes", "HTV\tTimes"));
        assertThat(AccountOrigins.of(story, Families.NONE).areOne("a", "b")).isFalse();
        assertThat(AccountOrigins.of(story, families).areOne("a", "b")).isTrue();
    }

    @Test
    void theSameNumberOfTheSameSpeakerIsOneAnswer() {
        assertThat(origins(dead("a", 19, Qualifier.EXACT, "office"), dead("b", 19, Qualifier.EXACT, "office")))
                .hasSize(1);
        assertThat(origins(dead("a", 19, Qualifier.EXACT, "office"), dead("b", 19, Qualifier.EXACT, "league")))
                .hasSize(2);
        assertThat(origins(dead("a", 19, Qualifier.EXACT, "office"), dead("b", 31, Qualifier.EXACT, "office")))
                .hasSize(2);
    }

    @Test
    void aRoundedNumberIsTheNumberItRounds() {
        assertThat(origins(dead("a", 8_240, Qualifier.EXACT, "office"), dead("b", 8_000, Qualifier.OVER, "office")))
                .hasSize(1);
        assertThat(origins(dead("a", 9_000, Qualifier.EXACT, "office"), dead("b", 8_000, Qualifier.OVER, "office")))
                .hasSize(2);
        assertThat(origins(dead("a", 4_120, Qualifier.EXACT, "office"), dead("b", 4_100, Qualifier.ABOUT, "office")))
                .hasSize(1);
    }

    private static Answer told(Answer answer, Holder holder) {
        return new Answer(answer.ref(), answer.span(), holder, answer.value(), answer.shown());
    }

    @Test
    void aNumberIsPassedOnWhereNobodyIsNamedOrItIsTooExactToBeCountedTwice() {
        Holder hidden = new Holder(null, "unnamed", List.of("a", "unnamed"));
        Holder own = new Holder(null, "a", List.of("a"));
        Answer office = dead("b", 40, Qualifier.EXACT, "office");
        assertThat(origins(told(dead("a", 40, Qualifier.EXACT, ""), hidden), office))
                .hasSize(1);
        assertThat(origins(told(dead("a", 40, Qualifier.EXACT, ""), own), office))
                .hasSize(2);
        assertThat(origins(told(dead("a", 312, Qualifier.EXACT, ""), own), dead("b", 312, Qualifier.EXACT, "office")))
                .hasSize(1);
    }
}
