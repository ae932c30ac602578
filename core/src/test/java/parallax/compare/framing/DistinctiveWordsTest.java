package parallax.compare.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.compare.framing.AccountWords.Use;
import parallax.compare.framing.LogOdds.Count;
import parallax.text.ResourceTable;

/// The table beside it was computed independently, by the script that stands there too.
class DistinctiveWordsTest {
    private static final List<String> SOURCES = List.of("gazette", "herald", "tribune");

    @Test
    void logOddsEqualTheReferenceComputation() {
        for (int source = 0; source < SOURCES.size(); source++) {
            for (List<String> row : table()) {
                List<String> cells = row.subList(1 + 4 * source, 5 + 4 * source);
                LogOdds logOdds = LogOdds.of(here(row, source), elsewhere(row, source), prior(row));
                assertEqual(logOdds, cells);
            }
        }
    }

    @Test
    void listedWordsCarryTheLogOddsOfTheReferenceComputation() {
        SortedMap<String, List<DistinctiveWord>> found = DistinctiveWords.find(accounts(), WordVoice.OWN);
        assertThat(found.values().stream().mapToInt(List::size).sum()).isEqualTo(5);
        for (int source = 0; source < SOURCES.size(); source++) {
            for (DistinctiveWord word : found.getOrDefault(SOURCES.get(source), List.of())) {
                List<String> row = table().stream()
                        .filter(cells -> cells.getFirst().equals(word.word()))
                        .findFirst()
                        .orElseThrow();
                assertThat(word.count()).isEqualTo(count(row, source));
                assertEqual(word.logOdds(), row.subList(1 + 4 * source, 5 + 4 * source));
            }
        }
    }

    private static void assertEqual(LogOdds logOdds, List<String> cells) {
        assertThat(logOdds.value()).isEqualTo(Double.parseDouble(cells.get(1)), within(1e-9));
        assertThat(logOdds.variance()).isEqualTo(Double.parseDouble(cells.get(2)), within(1e-9));
        assertThat(logOdds.z()).isEqualTo(Double.parseDouble(cells.get(3)), within(1e-9));
    }

    private static Count here(List<String> row, int source) {
        return new Count(count(row, source), total(source));
    }

    private static Count elsewhere(List<String> row, int source) {
        Count prior = prior(row);
        return new Count(prior.word() * 3 - count(row, source), prior.total() * 3 - total(source));
    }

    private static Count prior(List<String> row) {
        return new Count((count(row, 0) + count(row, 1) + count(row, 2)) / 3.0, (total(0) + total(1) + total(2)) / 3.0);
    }

    private static double total(int source) {
        return table().stream().mapToInt(row -> count(row, source)).sum();
    }

    private static int count(List<String> row, int source) {
        return Integer.parseInt(row.get(1 + 4 * source));
    }

    @Test
    void aWordIsListedForTheSourceThatUsesItMore() {
        SortedMap<String, List<DistinctiveWord>> found = DistinctiveWords.find(accounts(), WordVoice.OWN);
        assertThat(found.get("gazette")).extracting(DistinctiveWord::word).containsExactly("regime", "rebels");
        assertThat(found.get("herald")).extracting(DistinctiveWord::word).containsExactly("terrorists", "martyred");
        assertThat(found.get("tribune")).extracting(DistinctiveWord::word).containsExactly("allegedly");
    }

    @Test
    void theSameAccountsGiveTheSameDraws() {
        assertThat(DistinctiveWords.find(accounts(), WordVoice.OWN))
                .isEqualTo(DistinctiveWords.find(accounts(), WordVoice.OWN));
    }

    @Test
    void aWordOfOneAccountIsNotListed() {
        List<AccountWords> words = new ArrayList<>(accounts());
        words.add(new AccountWords("tribune", "odd", new TreeMap<>(Map.of("zeppelin", new Use(90, 0, 0, 90)))));
        assertThat(DistinctiveWords.find(words, WordVoice.OWN).get("tribune"))
                .extracting(DistinctiveWord::word)
                .doesNotContain("zeppelin");
    }

    @Test
    void stabilityIsTheShareOfDrawsInWhichTheWordStaysDistinctive() {
        for (List<DistinctiveWord> words :
                DistinctiveWords.find(accounts(), WordVoice.OWN).values()) {
            assertThat(words).allSatisfy(word -> {
                assertThat(word.stability().share()).isBetween(0.0, 1.0);
                assertThat(word.stability().low())
                        .isLessThanOrEqualTo(word.logOdds().z());
                assertThat(word.stability().high())
                        .isGreaterThanOrEqualTo(word.logOdds().z());
            });
        }
    }

    @Test
    void oneSourceAloneHasNoDistinctiveWords() {
        List<AccountWords> alone = accounts().stream()
                .filter(words -> words.source().equals("herald"))
                .toList();
        assertThat(DistinctiveWords.find(alone, WordVoice.OWN)).containsEntry("herald", List.of());
        assertThat(DistinctiveWords.find(List.of(), WordVoice.ANY)).isEmpty();
    }

    @Test
    void voicesAreComparedApart() {
        assertThat(DistinctiveWords.find(accounts(), WordVoice.ATTRIBUTED).values())
                .allSatisfy(words -> assertThat(words).isEmpty());
    }

    /// The counts of the table, spread over three accounts of each source.
    private static List<AccountWords> accounts() {
        List<AccountWords> accounts = new ArrayList<>();
        for (int source = 0; source < SOURCES.size(); source++) {
            for (int part = 0; part < 3; part++) {
                SortedMap<String, Use> uses = new TreeMap<>();
                for (List<String> row : table()) {
                    int count = (Integer.parseInt(row.get(1 + 4 * source)) + part) / 3;
                    uses.put(row.getFirst(), new Use(count, 0, 0, count));
                }
                accounts.add(new AccountWords(SOURCES.get(source), SOURCES.get(source) + part, uses));
            }
        }
        return accounts;
    }

    private static List<List<String>> table() {
        return ResourceTable.rows(DistinctiveWordsTest.class, "log-odds.tsv", 13);
    }
}
