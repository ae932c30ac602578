package parallax.eval.attribution;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Compares predicted labels with gold, unit by unit. Spans are not linked: who said which content is not looked at.
public final class AttributionScorer {
    /// The roles, in the order of the report.
    public static final List<String> ROLES = List.of("source", "cue", "content");

    private AttributionScorer() {}

    /// Scores the labels of units in the same order.
    ///
    /// @throws IllegalArgumentException where one side has more units
    public static AttributionScore score(List<List<String>> gold, List<List<String>> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(gold.size() + " gold units but " + predicted.size() + " predicted");
        }
        SortedMap<String, RoleScore> roles = new TreeMap<>();
        for (int at = 0; at < gold.size(); at++) {
            for (String role : ROLES) {
                RoleScore before = roles.getOrDefault(role, RoleScore.NONE);
                roles.put(role, before.plus(RoleSpan.in(gold.get(at), role), RoleSpan.in(predicted.get(at), role)));
            }
        }
        return new AttributionScore(roles);
    }
}
