package parallax.actor;

import java.util.Map;

/// Singular forms of English nouns, good enough to look them up.
final class Singular {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("persons", "person"),
            Map.entry("peoples", "people"),
            Map.entry("wives", "wife"),
            Map.entry("media", "media"),
            Map.entry("police", "police"),
            Map.entry("masses", "masses"),
            Map.entry("news", "news"),
            Map.entry("allies", "ally"),
            Map.entry("buses", "bus"));

    private Singular() {}

    /// The singular of a lower-case noun; words that look singular come back as they are.
    static String of(String lower) {
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
