package parallax.actor;

import java.util.HashMap;
import java.util.Map;
import parallax.text.ResourceTable;

/// Singular forms of English nouns, good enough to look them up.
public final class Singular {
    private static final Map<String, String> IRREGULAR = irregular();

    private Singular() {}

    private static Map<String, String> irregular() {
        Map<String, String> singulars = new HashMap<>();
        ResourceTable.rows(Singular.class, "irregular-plurals.tsv", 2)
                .forEach(row -> singulars.put(row.getFirst(), row.getLast()));
        return Map.copyOf(singulars);
    }

    /// The singular of a lower-case noun; words that look singular come back as they are.
    public static String of(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.endsWith("men") && lower.length() > 5) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("sses") || lower.endsWith("xes")) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
