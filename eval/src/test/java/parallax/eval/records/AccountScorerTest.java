package parallax.eval.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One planted damage for each figure: it changes exactly the expected figures, to exactly these values.
class AccountScorerTest {
    private static final String TEXT = """
            Convoy 😀 stopped at Dorrin
            By Ilse Marn
            Dorrin troops stopped the convoy on 4 May 2022. Governor Pell told reporters that raiders killed 1,200 people \
            in Dorrin. The Green Column, she said, "will attend the Aldmere talks". Radio Dorrin reported that, according \
            to Pell, bread had run out. Over 80 families fled to Aldmere.
            Share this page
            Reader Ott: I saw 7 dead people.
            """;

    private static final String GOLD = """
            {"account": {"title": "Convoy 😀 stopped at Dorrin", "author": "Ilse Marn", "publisher": "Dorrin Post",
              "date": {"how": "stated", "from": "2022-05-05", "to": "2022-05-05"}},
             "passages": [{"kind": "headline", "span": {"quote": "Convoy 😀 stopped at Dorrin"}},
              {"kind": "boilerplate", "span": {"quote": "Share this page"}},
              {"kind": "comment", "span": {"quote": "Reader Ott: I saw 7 dead people."}}],
             "actors": [{"id": "dorrin", "name": "Government of Dorrin", "kind": "state",
               "names": [{"quote": "Dorrin troops", "voice": "own"}]},
              {"id": "pell", "name": "Pell", "kind": "person", "names": [{"quote": "Governor Pell", "voice": "own"},
               {"quote": "she", "nth": 1, "voice": "own"}, {"quote": "Pell", "nth": 2, "voice": "attributed"}]},
              {"id": "column", "name": "Green Column", "kind": "armed group",
               "names": [{"quote": "raiders", "voice": "attributed"}, {"quote": "The Green Column", "voice": "attributed"}]},
              {"id": "radio", "name": "Radio Dorrin", "kind": "media outlet",
               "names": [{"quote": "Radio Dorrin", "voice": "own"}]}],
             "statements": [
              {"id": "s1", "source": "pell", "sourceSpan": {"quote": "Governor Pell"}, "cue": {"quote": "told reporters"},
               "content": {"quote": "that raiders killed 1,200 people in Dorrin"}, "kind": "asserts", "stance": "neutral",
               "inside": null},
              {"id": "s2", "source": "radio", "sourceSpan": {"quote": "Radio Dorrin"}, "cue": {"quote": "reported"},
               "content": {"quote": "that, according to Pell, bread had run out"}, "kind": "asserts", "stance": "neutral",
               "inside": null},
              {"id": "s3", "source": "pell", "sourceSpan": {"quote": "Pell", "nth": 2}, "cue": {"quote": "according to"},
               "content": {"quote": "bread had run out"}, "kind": "asserts", "stance": "distances", "inside": "s2"}],
             "events": [{"id": "e1", "trigger": {"quote": "stopped", "nth": 2}, "type": "COERCE", "actors": ["dorrin"],
               "recipients": [], "status": "happened", "inside": null},
              {"id": "e2", "trigger": {"quote": "killed"}, "type": "ASSAULT", "actors": ["column"],
               "recipients": ["dorrin"], "status": "happened", "inside": "s1"}],
             "figures": [{"id": "f1", "span": {"quote": "1,200 people"}, "low": 1200, "high": 1200, "qualifier": "exact",
               "unit": "people", "measure": "killed", "place": "Dorrin", "from": "2022-05-01", "to": "2022-05-05",
               "inside": "s1"},
              {"id": "f2", "span": {"quote": "Over 80 families"}, "low": 80, "high": null, "qualifier": "over",
               "unit": "families", "measure": "displaced", "place": "Aldmere", "from": null, "to": null, "inside": null}],
             "positions": [{"id": "p1", "actor": "column", "track": "aldmere-2022", "position": "attends",
               "span": {"quote": "will attend the Aldmere talks"}, "inside": null}],
             "places": [{"span": {"quote": "Dorrin"}, "name": "Dorrin", "lat": 10.0, "lon": 20.0},
              {"span": {"quote": "Aldmere", "nth": 2}, "name": "Aldmere", "lat": null, "lon": null}],
             "times": [{"span": {"quote": "4 May 2022"}, "from": "2022-05-04", "to": "2022-05-04"}],
             "comments": [{"account": {"author": "Ott"}, "actors": [{"id": "ott", "name": "Ott", "kind": "person",
               "names": [{"quote": "Ott", "voice": "own"}]}], "figures": [{"id": "f1", "span": {"quote": "7 dead people"},
               "low": 7, "high": 7, "qualifier": "exact", "unit": "people", "measure": "killed"}]}]}
            """;

    private final CodePointText text = new CodePointText(TEXT);
    private final JsonNode gold = JsonMapper.shared().readTree(GOLD);
    private final Notes notes = new Notes();

    @Test
    void goldAgainstItselfIsAllRight() {
        AccountScore score = score(prediction -> {});
        List<String> expected = new ArrayList<>(RecordsScorer.MEASURES.kinds().sequencedKeySet());
        expected.removeIf(measure -> measure.startsWith("comparison.")); // of several accounts
        expected.remove("events.unreal"); // both events of the gold happened
        assertThat(score.tally().scores())
                .containsOnlyKeys(expected)
                .allSatisfy((measure, one) -> assertThat(one.value()).isEqualTo(1));
        assertThat(score.faithfulness().unfaithful()).isZero();
    }

    @Test
    void anEmptyPredictionHasNothingRight() {
        assertThat(score(ObjectNode::removeAll).tally().scores())
                .containsKeys("names.span", "statements.lenient", "events.full")
                .allSatisfy((measure, one) -> assertThat(one.value()).isIn(null, 0.0));
    }

    @Test
    void quotesThatAreNotTheTextAreUnfaithfulAndStillMatch() {
        Consumer<ObjectNode> damage =
                prediction -> anchor(record(prediction, "events", 0), "trigger").put("quote", "Stopped");
        changes(damage, Map.of());
        assertThat(score(damage).faithfulness()).isEqualTo(new Faithfulness(29, 1));
    }

    @Test
    void titleAuthorPublisherAndDate() {
        changes(prediction -> head(prediction).put("title", "CONVOY stopped, at Dorrin"), Map.of());
        changes(prediction -> head(prediction).put("title", "Convoy"), Map.of("account.title", 0.0));
        changes(prediction -> head(prediction).put("author", "Pell"), Map.of("account.author", 1 / 2.0));
        changes(prediction -> head(prediction).put("publisher", "Post"), Map.of());
        changes(
                prediction -> ((ObjectNode) head(prediction).path("date")).put("from", "2022-05"),
                Map.of("account.date.exact", 0.0));
        changes(
                prediction -> head(prediction).putNull("date"),
                Map.of("account.date.exact", 0.0, "account.date.contains", 0.0));
    }

    @Test
    void passagesCountCharactersAndNoiseTogether() {
        int letters = (int)
                TEXT.codePoints().filter(point -> point != ' ' && point != '\n').count();
        changes(
                prediction -> array(prediction, "passages").remove(1),
                Map.of("passages.kind", (letters - 13.0) / letters, "passages.boilerplate", f1(26, 39, 26)));
        changes(
                prediction -> record(prediction, "passages", 2).put("kind", "boilerplate"),
                Map.of("passages.kind", (letters - 26.0) / letters));
    }

    @Test
    void namesAndTheirActors() {
        changes(prediction -> names(prediction, 1).remove(1), Map.of("names.span", f1(7, 8, 7)));
        changes(
                prediction -> ((ObjectNode) names(prediction, 2).get(0)).put("voice", "scareQuoted"),
                Map.of("names.voice", 7 / 8.0));
        changes(prediction -> record(prediction, "actors", 2).put("kind", "coalition"), Map.of("actors.kind", 4 / 5.0));
    }

    @Test
    void aNameGivenToAnotherActorMixesBothClusters() {
        double precision = 7 / 8.0;
        double recall = (5 + 5 / 3.0) / 8;
        Map<String, Double> expected = Map.of("actors.b3", 2 * precision * recall / (precision + recall));
        changes(prediction -> names(prediction, 0).add(names(prediction, 1).remove(1)), expected);
    }

    @Test
    void statements() {
        changes(
                prediction -> record(prediction, "statements", 0).putNull("sourceSpan"),
                Map.of(
                        "statements.lenient",
                        f1(2, 3, 3),
                        "statements.strict",
                        f1(2, 3, 3),
                        "events.inside",
                        1 / 2.0,
                        "figures.inside",
                        1 / 2.0));
        changes(
                prediction -> move(anchor(record(prediction, "statements", 0), "cue"), 0, -10),
                Map.of("statements.strict", f1(2, 3, 3)));
        changes(
                prediction -> record(prediction, "statements", 0).put("source", "radio"),
                Map.of("statements.source", 2 / 3.0));
        changes(
                prediction -> record(prediction, "statements", 2).put("stance", "rejects"),
                Map.of("statements.stance", 2 / 3.0));
        changes(
                prediction -> record(prediction, "statements", 1).put("inside", "s1"),
                Map.of("statements.inside", 1 / 3.0));
    }

    @Test
    void events() {
        changes(
                prediction -> record(prediction, "events", 1).put("status", "planned"),
                Map.of("events.type+status", 1 / 2.0, "events.full", 1 / 2.0, "events.status", 1 / 2.0));
        changes(prediction -> array(record(prediction, "events", 0), "actors").add("pell"), Map.of());
        changes(
                prediction ->
                        array(record(prediction, "events", 1), "recipients").removeAll(),
                Map.of("events.full", 1 / 2.0));
        changes(prediction -> move(anchor(record(prediction, "events", 1), "trigger"), -8, -8), Map.of());
    }

    @Test
    void figures() {
        changes(prediction -> record(prediction, "figures", 0).putNull("high"), Map.of());
        changes(
                prediction -> record(prediction, "figures", 0).put("low", 1),
                Map.of("figures.bounds", 2 / 3.0, "figures.tuple", 2 / 3.0));
        changes(prediction -> record(prediction, "figures", 0).put("unit", "persons"), Map.of());
        changes(
                prediction -> record(prediction, "figures", 0).put("place", "Aldmere"),
                Map.of("figures.place", 1 / 2.0));
        changes(prediction -> record(prediction, "figures", 1).put("from", "2022"), Map.of("figures.time", 1 / 2.0));
    }

    @Test
    void positionsPlacesAndTimes() {
        changes(prediction -> record(prediction, "positions", 0).put("track", "Basel"), Map.of("positions.full", 0.0));
        changes(prediction -> record(prediction, "places", 0).put("lat", 10.2), Map.of());
        changes(prediction -> record(prediction, "places", 0).put("lat", 10.3), Map.of("places.within-25km", 0.0));
        changes(prediction -> move(anchor(record(prediction, "times", 0), "span"), 2, 0), Map.of("times.strict", 0.0));
        changes(prediction -> record(prediction, "times", 0).put("to", "2022-05-09"), Map.of("times.value", 0.0));
    }

    @Test
    void everyRecordOfASpuriousCommentIsSpurious() {
        Consumer<ObjectNode> damage = prediction -> array(prediction, "comments")
                .addObject()
                .putArray("places")
                .add(record(prediction, "places", 0).deepCopy());
        changes(damage, Map.of("comments.found", f1(1, 1, 2), "places.span", f1(2, 2, 3)));
    }

    @Test
    void valuesOfWrongTypesAreNothing() {
        score(prediction -> {
            prediction.put("figures", "x").putNull("places").put("account", 3);
            prediction
                    .putArray("events")
                    .add(7)
                    .addNull()
                    .addObject()
                    .put("trigger", "stopped")
                    .put("actors", "dorrin");
            prediction.putArray("statements").addObject().put("id", "s1").put("inside", "s1");
            prediction
                    .putArray("actors")
                    .addObject()
                    .putArray("names")
                    .add("Dorrin")
                    .addNull();
            prediction.putArray("comments").addNull();
        });
        assertThat(notes.lines()).noneMatch(line -> line.contains("no record was left out"));
    }

    @Test
    void goldWithoutASectionIsNotScoredAndSaidSo() {
        AccountScore score = new AccountScorer("a", text, RecordsScorer.MEASURES, notes)
                .score(JsonMapper.shared().readTree("{\"places\": []}"), new GoldAsPrediction(text).of(gold));
        assertThat(score.tally().scores()).containsOnlyKeys("places.span");
        assertThat(notes.lines()).contains("gold has no 'figures': not scored here [a]");
    }

    private void changes(Consumer<ObjectNode> damage, Map<String, Double> expected) {
        Map<String, Double> changed = new TreeMap<>();
        score(damage).tally().scores().forEach((measure, score) -> keep(changed, measure, score));
        assertThat(changed).isEqualTo(new TreeMap<>(expected));
    }

    private static void keep(Map<String, Double> changed, String measure, Score score) {
        Double value = score.value();
        if (value == null || value != 1) {
            changed.put(measure, value == null ? 0.0 : value);
        }
    }

    private AccountScore score(Consumer<ObjectNode> damage) {
        ObjectNode prediction = new GoldAsPrediction(text).of(gold);
        damage.accept(prediction);
        return new AccountScorer("a", text, RecordsScorer.MEASURES, notes).score(gold, prediction);
    }

    private static void move(ObjectNode anchor, int start, int end) {
        int from = anchor.path("start").intValue() + start;
        int to = anchor.path("end").intValue() + end;
        anchor.put("start", from).put("end", to).put("quote", TEXT.substring(from, to));
    }

    private static ObjectNode head(ObjectNode prediction) {
        return anchor(prediction, "account");
    }

    private static ArrayNode names(ObjectNode prediction, int actor) {
        return array(record(prediction, "actors", actor), "names");
    }

    private static ObjectNode record(ObjectNode prediction, String section, int index) {
        return (ObjectNode) prediction.path(section).path(index);
    }

    private static ArrayNode array(ObjectNode node, String key) {
        return (ArrayNode) node.path(key);
    }

    private static ObjectNode anchor(ObjectNode node, String key) {
        return (ObjectNode) node.path(key);
    }

    private static double f1(int right, int gold, int predicted) {
        return 2.0 * right / (gold + predicted);
    }
}
