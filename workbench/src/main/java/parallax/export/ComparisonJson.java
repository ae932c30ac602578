package parallax.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parallax.account.Account;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Comparison;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.Silence;
import parallax.compare.ledger.Story;
import parallax.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes how accounts stand to each other as `comparison.records.json`: the codebook's format of a comparison, with
/// the words of every answer, and with each relation's rule and the words it used.
public final class ComparisonJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> texts;

    /// @param texts the text of every account and comment that the comparison names, by its id
    public ComparisonJson(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /// A writer of comparisons of these accounts.
    public static ComparisonJson of(Collection<Account> accounts) {
        Map<String, String> texts = new HashMap<>();
        for (Account account : accounts) {
            Compared.of(account)
                    .forEach(compared ->
                            texts.put(compared.id(), account.document().text()));
        }
        return new ComparisonJson(texts);
    }

    /// The whole comparison.
    public ObjectNode write(Comparison comparison) {
        ObjectNode out = JSON.createObjectNode();
        fill(out, "stories", comparison.stories(), this::story);
        fill(out, "issues", comparison.issues(), this::issue);
        ArrayNode origins = out.putArray("origins");
        comparison.origins().forEach(group -> list(origins.addArray(), group));
        return out;
    }

    private ObjectNode story(Story story) {
        ObjectNode out = JSON.createObjectNode().put("id", story.id());
        list(out.putArray("accounts"), story.accounts());
        return out;
    }

    private ObjectNode issue(Issue issue) {
        ObjectNode out = JSON.createObjectNode()
                .put("id", issue.id())
                .put("story", issue.story())
                .put("question", issue.question())
                .put("slot", issue.slot().label());
        fill(out, "answers", issue.answers(), this::answer);
        fill(out, "relations", issue.relations(), this::relation);
        list(
                out.putArray("silent"),
                issue.silences().stream().map(Silence::account).toList());
        fill(out, "searches", issue.silences(), ComparisonJson::search);
        ArrayNode origins = out.putArray("origins");
        issue.origins()
                .forEach(group -> list(
                        origins.addArray(),
                        group.stream().map(RecordRef::toString).toList()));
        return out;
    }

    private ObjectNode answer(Answer answer) {
        ObjectNode out = JSON.createObjectNode()
                .put("account", answer.ref().account())
                .put("record", answer.ref().record())
                .put("value", answer.shown())
                .put("holder", answer.holder().name());
        list(out.putArray("chain"), answer.holder().chain());
        out.set("span", anchor(answer.ref().account(), answer.span()));
        return out;
    }

    private ObjectNode relation(Relation relation) {
        ObjectNode out = JSON.createObjectNode()
                .put("left", relation.left().toString())
                .put("right", relation.right().toString())
                .put("relation", relation.kind().label())
                .put("rule", relation.rule())
                .put("because", relation.because());
        fill(out, "evidence", relation.evidence(), this::evidence);
        return out;
    }

    private ObjectNode evidence(Evidence evidence) {
        ObjectNode out = JSON.createObjectNode().put("account", evidence.account());
        out.setAll(anchor(evidence.account(), evidence.span()));
        return out;
    }

    private static ObjectNode search(Silence silence) {
        return JSON.createObjectNode().put("account", silence.account()).put("search", silence.search());
    }

    private ObjectNode anchor(String account, Span span) {
        String text = texts.get(account);
        if (text == null) {
            throw new IllegalArgumentException("no text of \"" + account + "\"");
        }
        return JSON.createObjectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("quote", span.in(text));
    }

    private static <T> void fill(ObjectNode out, String key, List<T> items, Function<T, ObjectNode> form) {
        ArrayNode array = out.putArray(key);
        items.forEach(item -> array.add(form.apply(item)));
    }

    private static void list(ArrayNode array, List<String> words) {
        words.forEach(array::add);
    }
}
