package parallax.eval.attribution;

import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import parallax.eval.tally.Hits;

/// Scores of who said what, by role: `source`, `cue`, `content`. Empty where there are no units.
public record AttributionScore(SortedMap<String, RoleScore> roles) {
    /// The score of a role.
    public RoleScore of(String role) {
        return roles.getOrDefault(role, RoleScore.NONE);
    }

    /// The lines that the independent scorer prints.
    public String text() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        new TreeMap<>(roles).forEach((role, score) -> {
            lines.add(line(role + "/begin", figures(score.begin())));
            lines.add(line(role + "/exact", figures(score.exact())));
            lines.add(line(role + "/jaccard", String.valueOf(score.jaccard())));
        });
        return lines.toString();
    }

    private static String line(String name, String figures) {
        return String.format(Locale.ROOT, "%-20s %s", name, figures);
    }

    private static String figures(Hits hits) {
        return "{'P': " + RoleScore.precision(hits) + ", 'R': " + RoleScore.recall(hits) + ", 'F': "
                + RoleScore.f1(hits) + ", 'tp': " + hits.right() + ", 'gold': " + hits.gold() + ", 'pred': "
                + hits.predicted() + "}";
    }
}
