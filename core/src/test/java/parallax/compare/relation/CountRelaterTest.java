package parallax.compare.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.compare.issue.FigureQuestions;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;

class CountRelaterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 4);

    @Test
    void twoExactTollsOfOneBlastClash() {
        assertRelated(
                killed("a", "A blast at Port Lorn on Monday killed [12] people.", "12", 0),
                killed("b", "The blast at Port Lorn killed [19] people on Monday.", "19", 0),
                RelationKind.CONFLICT,
                "counts-differ");
    }

    @Test
    void lowerBoundAgreesWithALargerNumber() {
        assertRelated(
                figure("a", "A blast at Port Lorn killed [at least 3] people.", "3", null, Qualifier.AT_LEAST, 0),
                killed("b", "The blast at Port Lorn killed [7] people.", "7", 0),
                RelationKind.AGREE,
                "bounds-meet");
    }

    @Test
    void tollOfALaterDayIsAnUpdateWhereItRose() {
        assertRelated(
                killed("a", "A blast at Port Lorn killed [12] people.", "12", 0),
                killed("b", "The blast at Port Lorn killed [19] people.", "19", 2),
                RelationKind.UPDATE,
                "grown-since");
    }

    @Test
    void tollThatFellIsNoUpdate() {
        assertRelated(
                killed("a", "A blast at Port Lorn killed [19] people.", "19", 0),
                killed("b", "The blast at Port Lorn killed [12] people.", "12", 2),
                RelationKind.CONFLICT,
                "counts-differ");
    }

    @Test
    void childrenAmongTheDeadAreAPartOfThem() {
        assertRelated(
                killed("a", "A blast at Port Lorn killed [19] people.", "19", 0),
                counted("b", "The blast at Port Lorn killed [5] children.", "5", "children"),
                RelationKind.DIFFER_IN_SCOPE,
                "other-group");
    }

    @Test
    void numberInsideARangeRefinesIt() {
        assertRelated(
                figure("a", "A blast at Port Lorn killed [between 3 and 9] people.", "3", "9", Qualifier.EXACT, 0),
                killed("b", "The blast at Port Lorn killed [7] people.", "7", 0),
                RelationKind.REFINE,
                "number-within-range");
    }

    @Test
    void tollsOfOtherDaysAndPlacesAreNoOneQuestion() {
        List<Question> questions = questions(
                dated("a", "A blast at Port Lorn on Monday killed [12] people.", "12", DAY),
                account(
                        "b",
                        "Shelling of Hillgate last month killed [19] people.",
                        "19",
                        "19",
                        Qualifier.EXACT,
                        "people",
                        Interval.day(DAY.minusDays(30)),
                        0));
        assertThat(questions).allMatch(question -> question.answers().size() == 1);
    }

    @Test
    void anAccountThatGivesTwoNumbersTellsOfTwoThings() {
        Account both = killed("a", "A blast at Port Lorn killed [12] people.", "12", 0);
        Account twice = joined(both, "A raid on Port Lorn killed [19] people.", "19");
        assertThat(questions(twice)).hasSize(2);
    }

    private static void assertRelated(Account left, Account right, RelationKind kind, String rule) {
        StoryAccounts story = story(left, right);
        Question question = new FigureQuestions().find(story).getFirst();
        List<Answer> answers = question.answers();
        assertThat(answers).hasSize(2);
        Relation relation = new CountRelater()
                .relate(story, question, answers.getFirst(), answers.getLast())
                .orElseThrow();
        assertThat(relation.rule()).isEqualTo(rule);
        assertThat(relation.kind()).isEqualTo(kind);
        assertThat(relation.evidence()).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<Question> questions(Account... accounts) {
        return new FigureQuestions().find(story(accounts));
    }

    private static StoryAccounts story(Account... accounts) {
        return new StoryAccounts(List.of(accounts).stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList());
    }

    private static Account killed(String id, String marked, String number, int later) {
        return figure(id, marked, number, number, Qualifier.EXACT, later);
    }

    private static Account dated(String id, String marked, String number, LocalDate day) {
        return account(id, marked, number, number, Qualifier.EXACT, "people", Interval.day(day), 0);
    }

    private static Account counted(String id, String marked, String number, String noun) {
        return account(id, marked, number, number, Qualifier.EXACT, noun, Interval.UNKNOWN, 0);
    }

    private static Account figure(
            String id, String marked, String low, @Nullable String high, Qualifier qualifier, int later) {
        return account(id, marked, low, high, qualifier, "people", Interval.UNKNOWN, later);
    }

    private static Account account(
            String id,
            String marked,
            String low,
            @Nullable String high,
            Qualifier qualifier,
            String noun,
            Interval time,
            int later) {
        Figure figure = figure("f1", marked, 0, low, high, qualifier, noun, time);
        return account(id, marked.replace("[", "").replace("]", ""), List.of(figure), later);
    }

    private static Account joined(Account account, String marked, String number) {
        String text = account.document().text() + " ";
        Figure second =
                figure("f2", marked, text.length(), number, number, Qualifier.EXACT, "people", Interval.UNKNOWN);
        List<Figure> figures = List.of(account.figures().getFirst().record(), second);
        return account("a", text + marked.replace("[", "").replace("]", ""), figures, 0);
    }

    private static Figure figure(
            String id,
            String marked,
            int offset,
            String low,
            @Nullable String high,
            Qualifier qualifier,
            String noun,
            Interval time) {
        int start = offset + marked.indexOf('[');
        Span span = new Span(start, offset + marked.indexOf(']') - 1);
        int telling = offset + marked.indexOf("killed");
        return new Figure(
                id,
                span,
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                qualifier,
                "people",
                Measure.KILLED,
                noun,
                null,
                time,
                new Span(telling, telling + 6),
                null);
    }

    private static Account account(String id, String text, List<Figure> figures, int later) {
        Span all = new Span(0, text.length());
        AccountDate date = new AccountDate(AccountDate.Basis.METADATA, Interval.day(DAY.plusDays(later)), List.of());
        return new Account(
                new Document(id, text),
                all,
                new Masthead(null, null, "Paper " + id),
                date,
                List.of(new Passage(PassageKind.BODY, all)),
                List.of(),
                List.of(),
                Statements.NONE,
                List.of(),
                figures.stream().map(figure -> new Told<>(figure, null)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
