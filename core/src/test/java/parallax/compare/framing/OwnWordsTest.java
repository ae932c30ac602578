package parallax.compare.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.compare.framing.AccountWords.Use;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;

class OwnWordsTest {
    @Test
    void aSentenceThatAnotherAccountHasHadIsNotCountedAgain() {
        String copy = "The rebels took the bridge before dawn on Friday.";
        List<AccountWords> words = words(
                PlainAccount.of("gazette", "a", copy + " Fighters fled."),
                PlainAccount.of("herald", "b", copy + " Terrorists fled."));
        assertThat(words.getFirst().uses()).containsKeys("rebels", "bridge", "fighters");
        assertThat(words.getLast().uses()).containsOnlyKeys("terrorists", "fled");
    }

    @Test
    void wordsWithWhichAllAccountsOfASourceEndAreItsTemplate() {
        String end = " Read more on our page";
        List<AccountWords> words = words(
                PlainAccount.of("gazette", "a", "Rebels took the bridge." + end),
                PlainAccount.of("gazette", "b", "The army left the town." + end),
                PlainAccount.of("gazette", "c", "Talks began in the capital." + end));
        assertThat(words).allSatisfy(account -> assertThat(account.uses()).doesNotContainKeys("read", "page"));
        assertThat(words.getLast().uses()).containsKeys("talks", "capital");
    }

    @Test
    void wordsInsideAStatementArePassedOn() {
        PlainAccount account = PlainAccount.of("gazette", "a", "Rebels fled, the army said.");
        Statement statement = new Statement(
                "s1",
                null,
                null,
                account.span("said"),
                List.of(account.span("Rebels fled")),
                StatementKind.ASSERTS,
                Stance.NEUTRAL,
                null);
        assertThat(words(account.saying(statement)).getFirst().uses())
                .containsEntry("fled", new Use(0, 1, 0, 1))
                .containsEntry("army", new Use(1, 0, 0, 1));
    }

    @Test
    void anAcronymIsNotTheWordThatItLooksLike() {
        List<AccountWords> words = words(PlainAccount.of("gazette", "a", "The U.S. envoy told us that IS is there."));
        assertThat(words.getFirst().uses())
                .containsEntry("US", new Use(1, 0, 1, 0))
                .containsEntry("us", new Use(1, 0, 0, 1))
                .containsEntry("IS", new Use(1, 0, 1, 0))
                .containsEntry("is", new Use(1, 0, 0, 1));
    }

    @Test
    void possessivesAndNumbersAreLeftOff() {
        List<AccountWords> words = words(PlainAccount.of("gazette", "a", "Karsu’s mayor counted 14 of 20 trucks."));
        assertThat(words.getFirst().uses()).containsOnlyKeys("karsu", "mayor", "counted", "of", "trucks");
    }

    @Test
    void anyTextIsCounted() {
        String odd = "\u0000 \uD83D\uDE00 … .-' a.b.c.d " + "x".repeat(5000) + " -- '";
        assertThat(words(PlainAccount.of("gazette", "a", odd))).hasSize(1);
    }

    private static List<AccountWords> words(PlainAccount... accounts) {
        List<SourcedAccount> sourced =
                Stream.of(accounts).map(PlainAccount::sourced).toList();
        return OwnText.of(sourced, List.of()).stream().map(OwnWords::of).toList();
    }
}
