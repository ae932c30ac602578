package parallax.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.account.Account;
import parallax.eval.records.RecordsGold;
import parallax.eval.tally.Notes;
import parallax.figure.Measure;
import parallax.text.PassageKind;

class GoldAccountsTest {
    private static final String TEXT = """
            Ferry sinks
            The harbour office said at least 12 people drowned off Port Ann.

            gull – 1 hour ago
            It was 20, I counted.
            """;
    private static final String GOLD = """
            {"account": {"title": "Ferry sinks", "publisher": "The Tide",
                         "date": {"how": "stated", "from": "2020-05-01", "to": "2020-05-01"}},
             "passages": [{"kind": "headline", "span": {"quote": "Ferry sinks", "nth": 1}},
                          {"kind": "comment", "source": "gull",
                           "span": {"quote": "gull – 1 hour ago\\nIt was 20, I counted.", "nth": 1}}],
             "actors": [{"id": "office", "name": "Harbour Office", "kind": "organisation",
                         "names": [{"quote": "harbour office", "nth": 1, "voice": "own"}]}],
             "statements": [{"id": "s1", "source": "office", "sourceSpan": {"quote": "The harbour office", "nth": 1},
                             "cue": {"quote": "said", "nth": 1}, "kind": "asserts", "stance": "neutral", "inside": null,
                             "content": {"quote": "at least 12 people drowned off Port Ann", "nth": 1}}],
             "events": [], "positions": [], "times": [],
             "figures": [{"id": "f1", "span": {"quote": "at least 12 people", "nth": 1}, "low": 12, "high": null,
                          "qualifier": "at least", "unit": "people", "measure": "killed", "counted": "people drowned",
                          "place": "Port Ann", "from": "2020-05-01", "to": "2020-05-01", "inside": "s1"},
                         {"id": "f2", "span": {"quote": "20", "nth": 1}, "low": 20, "high": 20, "qualifier": "exact",
                          "unit": "people", "measure": "killed", "counted": "", "inside": null}],
             "places": [{"span": {"quote": "Port Ann", "nth": 1}, "name": "Port Ann", "lat": 40.5, "lon": -30.0}]}
            """;

    @TempDir
    private Path folder;

    private Account account;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.gold.json"), GOLD);
        account = GoldAccounts.read(RecordsGold.find(folder, null), new Notes()).getFirst();
    }

    @Test
    void recordsKeepGoldsIdsAndTheirTellers() {
        assertThat(account.figures()).singleElement().satisfies(told -> {
            assertThat(told.inside()).isEqualTo("s1");
            assertThat(told.record().id()).isEqualTo("f1");
            assertThat(told.record().low()).isEqualByComparingTo("12");
            assertThat(told.record().high()).isNull();
            assertThat(told.record().measure()).isEqualTo(Measure.KILLED);
            assertThat(account.document().words(told.record().span())).isEqualTo("at least 12 people");
        });
        assertThat(account.statements().list())
                .singleElement()
                .satisfies(said -> assertThat(said.source()).isEqualTo("office"));
    }

    @Test
    void whatAReaderCommentsStandsInAnAccountOfItsOwn() {
        assertThat(account.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.masthead().author()).isEqualTo("gull");
            assertThat(comment.actors()).isEmpty();
            assertThat(comment.figures())
                    .singleElement()
                    .satisfies(told -> assertThat(told.record().id()).isEqualTo("f2"));
        });
    }

    @Test
    void whatGoldDoesNotListIsBody() {
        assertThat(account.passages())
                .extracting(parallax.text.Passage::kind)
                .containsExactly(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.COMMENT);
    }
}
