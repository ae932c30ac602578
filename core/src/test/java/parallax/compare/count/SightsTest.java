package parallax.compare.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.compare.ledger.Compared;
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

class SightsTest {
    @Test
    void figuresOfOneUnitAreHeldAgainstEachOther() {
        List<Tally> tallies = tallies("Officials counted [12] mourners.", "Nobody counted [40] mourners.");
        assertThat(new Sights(tallies, new StoryTerms(tallies)).all()).containsExactly(new Sights.Sight(0, 1));
    }

    @Test
    void trucksAreNotHeldAgainstPeople() {
        List<Tally> tallies = tallies("Officials counted [12] mourners.", "Officials counted [12] trucks.");
        assertThat(new Sights(tallies, new StoryTerms(tallies)).all()).isEmpty();
    }

    @Test
    void whoeverIsNamedByAnyNounForPeopleIsCountedAsPeople() {
        assertThat(tallies("Police chased [12] fugitives.", "Guards chased [12] tribesmen."))
                .allMatch(tally -> tally.unit().equals("people"));
    }

    @Test
    void ofManyFiguresThoseAreChosenThatShareRareWords() {
        List<String> texts = new ArrayList<>();
        for (int town = 0; town < 30; town++) {
            texts.add("Mourners at Quarter" + (char) ('a' + town % 26) + town + " numbered [1" + town + "] people.");
        }
        texts.set(3, "Mourners near Velmarket numbered [977] people.");
        texts.set(19, "Mourners of Velmarket numbered [980] people.");
        List<Tally> tallies = tallies(texts.toArray(String[]::new));
        int one = at(tallies, "t03");
        int other = at(tallies, "t19");
        assertThat(new Sights(tallies, new StoryTerms(tallies), 10).all())
                .contains(new Sights.Sight(Math.min(one, other), Math.max(one, other)));
    }

    @Test
    void groupsDoNotDependOnTheOrderOfFigures() {
        List<Tally> tallies =
                tallies("A blast killed [12] people.", "A blast killed [15] people.", "Police chased [300] fugitives.");
        CountMatcher matcher = CountMatcher.builtIn();
        assertThat(matcher.match(tallies.reversed())).isEqualTo(matcher.match(tallies));
    }

    private static int at(List<Tally> tallies, String account) {
        int at = 0;
        while (!tallies.get(at).ref().account().equals(account)) {
            at++;
        }
        return at;
    }

    private static List<Tally> tallies(String... marked) {
        List<Compared> accounts = new ArrayList<>();
        for (String text : marked) {
            String id = "t" + (accounts.size() < 10 ? "0" : "") + accounts.size();
            accounts.addAll(Compared.of(account(id, text)));
        }
        return CountMatcher.inOrder(new TallyReader().counts(new StoryAccounts(accounts)));
    }

    private static Account account(String id, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Span number = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String noun = text.substring(number.end() + 1, text.length() - 1);
        Figure figure = new Figure(
                "f1",
                number,
                new BigDecimal(number.in(text)),
                new BigDecimal(number.in(text)),
                Qualifier.EXACT,
                noun,
                Measure.OTHER,
                noun,
                null,
                Interval.UNKNOWN,
                null,
                null);
        Span all = new Span(0, text.length());
        return new Account(
                new Document(id, text),
                all,
                new Masthead(null, null, "Paper " + id),
                AccountDate.UNKNOWN,
                List.of(new Passage(PassageKind.BODY, all)),
                List.of(),
                List.of(),
                Statements.NONE,
                List.of(),
                List.of(new Told<>(figure, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
