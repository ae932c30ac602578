package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class CommentsInPageTest {
    private final CommentsInPage folding = new CommentsInPage();

    @Test
    void recordsOfACommentGetItsNumber() {
        ObjectNode page = folding.account(json("""
                {"passages": [{"kind": "comment", "span": {"start": 40, "end": 90}}],
                 "actors": [], "statements": [], "figures": [{"id": "f1", "inside": null}],
                 "comments": [{"span": {"start": 40, "end": 90}, "actors": [],
                               "statements": [{"id": "s1", "source": null}],
                               "figures": [{"id": "f1", "inside": "s1"}]}]}"""));
        assertThat(page.path("figures").path(0).path("id").stringValue()).isEqualTo("f1");
        assertThat(page.path("figures").path(1))
                .isEqualTo(json("{'id': 'c1-f1', 'inside': 'c1-s1'}".replace('\'', '"')));
        assertThat(page.path("passages").path(0).path("id").stringValue()).isEqualTo("c1");
        assertThat(page.has("comments")).isFalse();
    }

    @Test
    void whoeverIsNamedInBothIsOneActor() {
        ObjectNode page = folding.account(json("""
                {"passages": [], "events": [],
                 "actors": [{"id": "quelm", "name": "Quelm", "kind": "state", "names": [{"start": 1}]},
                            {"id": "my-aunt", "name": "My aunt", "kind": "unnamed", "names": [{"start": 9}]}],
                 "comments": [{"span": {"start": 40, "end": 90},
                               "actors": [{"id": "quelm", "name": "Quelm", "kind": "state", "names": [{"start": 50}]},
                                          {"id": "my-aunt", "name": "My aunt", "kind": "unnamed", "names": []}],
                               "events": [{"id": "e1", "actors": ["quelm", "my-aunt"], "recipients": []}]}]}"""));
        assertThat(page.path("actors").size()).isEqualTo(3);
        assertThat(page.path("actors").path(0).path("names").size()).isEqualTo(2);
        assertThat(page.path("events").path(0).path("actors").toString()).isEqualTo("[\"quelm\",\"c1-my-aunt\"]");
    }

    @Test
    void aComparisonNamesRecordsAsThePageDoes() {
        ObjectNode ledger = folding.comparison(json("""
                        {"issues": [{"answers": [{"account": "d#c2", "record": "f1"}, {"account": "x#c1", "record": "f1"}],
                                     "relations": [{"left": "d#c2:f1", "right": "x#c1:f1"}],
                                     "origins": [["d#c2:f1"]], "silent": ["d#c1"]}],
                         "origins": [["d#c2"]]}"""), Set.of("d"));
        assertThat(ledger.path("issues").path(0)).isEqualTo(json("""
                        {"answers": [{"account": "d", "record": "c2-f1"}, {"account": "x#c1", "record": "f1"}],
                         "relations": [{"left": "d:c2-f1", "right": "x#c1:f1"}],
                         "origins": [["d:c2-f1"]], "silent": ["d#c1"]}"""));
        assertThat(ledger.path("origins").toString()).isEqualTo("[[\"d#c2\"]]");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.builder().build().readTree(text);
    }
}
