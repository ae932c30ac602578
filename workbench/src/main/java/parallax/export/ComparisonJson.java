package parallax.export;

import java.util.List;
import java.util.function.Function;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.LedgerStory;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Silence;
import parallax.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes how accounts stand to each other as `comparison.records.json`: the codebook's format of a comparison, with
/// the words of every answer, and with each relation's rule and the words it used.
public final class ComparisonJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// All stories.
    public ObjectNode write(List<LedgerStory> stories) {
        ObjectNode out = JSON.createObjectNode();
        fill(out, "stories", stories, ComparisonJson::story);
        List<LedgerIssue> issues =
                stories.stream().flatMap(story -> story.issues().stream()).toList();
        fill(out, "issues", issues, this::issue);
        ArrayNode origins = out.putArray("origins");
        stories.forEach(story -> story.origins().forEach(group -> list(origins.addArray(), group)));
        return out;
    }

    private static ObjectNode story(LedgerStory story) {
        ObjectNode out = JSON.createObjectNode().put("id", story.id());
        list(out.putArray("accounts"), story.accounts());
        return out;
    }

    /// One issue.
    public ObjectNode issue(LedgerIssue issue) {
        ObjectNode out = JSON.createObjectNode()
                .put("id", issue.id())
                .put("story", issue.story())
                .put("question", issue.question())
                .put("slot", issue.slot().label());
        fill(out, "answers", issue.answers(), ComparisonJson::answer);
        fill(out, "relations", issue.relations(), ComparisonJson::relation);
        list(
                out.putArray("silent"),
                issue.silences().stream().map(Silence::account).toList());
        fill(out, "searches", issue.silences(), ComparisonJson::search);
        ArrayNode origins = out.putArray("origins");
        issue.byOrigin()
                .forEach(group -> list(
                        origins.addArray(),
                        group.stream().map(RecordRef::toString).toList()));
        return out;
    }

    private static ObjectNode answer(LedgerAnswer answer) {
        ObjectNode out = JSON.createObjectNode()
                .put("account", answer.ref().account())
                .put("record", answer.ref().record())
                .put("value", answer.value())
                .put("holder", answer.holder().name());
        list(out.putArray("chain"), answer.holder().chain());
        out.set("span", anchor(answer.span(), answer.words()));
        return out;
    }

    private static ObjectNode relation(LedgerRelation relation) {
        ObjectNode out = JSON.createObjectNode()
                .put("left", relation.left().toString())
                .put("right", relation.right().toString())
                .put("relation", relation.kind().label())
                .put("rule", relation.rule())
                .put("because", relation.because());
        fill(out, "evidence", relation.used(), ComparisonJson::evidence);
        return out;
    }

    private static ObjectNode evidence(Quoted used) {
        ObjectNode out = JSON.createObjectNode().put("account", used.account());
        out.setAll(anchor(used.span(), used.words()));
        return out;
    }

    private static ObjectNode search(Silence silence) {
        return JSON.createObjectNode().put("account", silence.account()).put("search", silence.search());
    }

    static ObjectNode anchor(Span span, String words) {
        return JSON.createObjectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("quote", words);
    }

    private static <T> void fill(ObjectNode out, String key, List<T> items, Function<T, ObjectNode> form) {
        ArrayNode array = out.putArray(key);
        items.forEach(item -> array.add(form.apply(item)));
    }

    private static void list(ArrayNode array, List<String> words) {
        words.forEach(array::add);
    }
}
