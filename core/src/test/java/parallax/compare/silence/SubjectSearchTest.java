package parallax.compare.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Question.Subject;
import parallax.compare.ledger.StoryAccounts;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;

class SubjectSearchTest {
    private static final Subject FLOUR = new Subject(List.of("deliver", "flour"), List.of(), Interval.UNKNOWN);

    private static SubjectSearch search(String text) {
        Document document = new Document("a", text);
        Account account = new Account(
                document,
                new Span(0, text.length()),
                new Masthead(null, null, null),
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
        Compared compared = new Compared("a", "a", account);
        return SubjectSearch.of(new StoryAccounts(List.of(compared)), compared, FLOUR);
    }

    @Test
    void aSentenceWithMostOfTheWordsTouchesTheSubject() {
        assertThat(search("The flour was never delivered.").foundNothing()).isFalse();
        assertThat(search("There was flour. Letters were delivered.").foundNothing())
                .isTrue();
    }

    @Test
    void theReportSaysWhatWasLookedForAndWhere() {
        assertThat(search("Nobody came.").report())
                .isEqualTo(
                        "not mentioned in this text: no sentence with deliver…, flour…, no record on it in 1 passage");
    }
}
