package parallax.eval.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the true ledger as `comparison.gold.json`.
final class LedgerJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final World world;
    private final Map<String, Figure> figures;

    LedgerJson(World world, Map<String, Figure> figures) {
        this.world = world;
        this.figures = figures;
    }

    ObjectNode write() {
        ObjectNode out = JSON.createObjectNode();
        ArrayNode issues = out.putArray("issues");
        int number = 1;
        for (Ledger.Issue issue : new Ledger(world).issues()) {
            issue(issues.addObject().put("id", "i" + number++), issue);
        }
        origins(out.putArray("origins"));
        return out;
    }

    private void issue(ObjectNode node, Ledger.Issue issue) {
        node.put("question", question(issue)).put("slot", issue.slot());
        ArrayNode answers = node.putArray("answers");
        Map<String, List<Ledger.Answer>> origins = new LinkedHashMap<>();
        for (Ledger.Answer answer : issue.answers()) {
            answers.addObject()
                    .put("account", world.name(answer.account()))
                    .put("record", answer.record())
                    .put("value", shown(answer.value()))
                    .put("holder", world.conflict().actor(answer.holder()).name());
            origins.computeIfAbsent(answer.origin(), _ -> new ArrayList<>()).add(answer);
        }
        relations(node.putArray("relations"), issue.answers());
        ArrayNode silent = node.putArray("silent");
        issue.silent().forEach(account -> silent.add(world.name(account)));
        ArrayNode groups = node.putArray("origins");
        for (List<Ledger.Answer> group : origins.values()) {
            ArrayNode one = groups.addArray();
            group.forEach(answer -> one.add(reference(answer)));
        }
    }

    /// Between all answers of different origins, of which an issue has few.
    private void relations(ArrayNode into, List<Ledger.Answer> answers) {
        for (int left = 0; left < answers.size(); left++) {
            for (int right = left + 1; right < answers.size(); right++) {
                Ledger.Answer one = answers.get(left);
                Ledger.Answer other = answers.get(right);
                if (!one.origin().equals(other.origin())) {
                    into.addObject()
                            .put("left", reference(one))
                            .put("right", reference(other))
                            .put("relation", Relations.between(one.value(), other.value()));
                }
            }
        }
    }

    /// Accounts of a story that are one origin.
    private void origins(ArrayNode into) {
        Map<String, ArrayNode> groups = new LinkedHashMap<>();
        for (int at = 0; at < world.accounts().size(); at++) {
            Written account = world.accounts().get(at);
            groups.computeIfAbsent(account.story() + " " + account.origin(), _ -> into.addArray())
                    .add(world.name(at));
        }
    }

    private String reference(Ledger.Answer answer) {
        return world.name(answer.account()) + ":" + answer.record();
    }

    private String question(Ledger.Issue issue) {
        String topic = issue.happening().word("topic");
        String what = issue.aspect().substring(issue.aspect().indexOf(' ') + 1);
        return switch (issue.slot()) {
            case "figure" -> Figure.of(figures, what).question() + " " + topic + "?";
            case "position" -> "Where does " + world.conflict().actor(what).name() + " stand on " + topic + "?";
            case "happened" ->
                issue.aspect().equals("happened")
                        ? "Was there " + topic + "?"
                        : "Did " + world.conflict().actor(what).name() + " "
                                + issue.happening().word("did") + "?";
            case "who" -> "Who stands behind " + topic + "?";
            case "when" -> "When was " + topic + "?";
            default -> "Where was " + topic + "?";
        };
    }

    private String shown(Value value) {
        return switch (value) {
            case Value.Count(Amount amount) -> amount.written("", false) + ", as of " + amount.asOf();
            case Value.Culprit(String actor) -> world.conflict().actor(actor).name();
            case Value.Fact(boolean yes) -> yes ? "yes" : "no";
            case Value.Day(var day) -> day.toString();
            case Value.Spot(String town, String quarter) -> quarter.isEmpty() ? town : quarter + ", " + town;
            case Value.Stand(String position, var _) -> position;
        };
    }
}
