package parallax.eval.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parallax.text.ResourceTable;

/// Labels (kinds, types, statuses, units) in one spelling.
public final class Labels {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BRACKETED = Pattern.compile("(?d)\\(.*?\\)");
    private static final Pattern GAP = Pattern.compile("[" + Characters.SPACE + "_\\-/]+");
    private static final Map<String, Map<String, String>> SYNONYMS = synonyms();

    private Labels() {}

    /// The label without case, brackets, `_`, `-`, `/` and humps ("scareQuoted" is "scare quoted").
    public static String plain(String label) {
        String apart =
                GAP.matcher(BRACKETED.matcher(apart(label)).replaceAll(" ")).replaceAll(" ");
        return Folding.caseless(apart.strip()).replace("organization", "organisation");
    }

    /// The plain label, or what it is a synonym of in this field (file `synonyms.tsv`).
    public static String of(String label, String field) {
        String plain = plain(label);
        return SYNONYMS.getOrDefault(field, Map.of()).getOrDefault(plain, plain);
    }

    /// The text with a blank at each hump of camel case.
    public static String apart(String text) {
        return HUMP.matcher(text).replaceAll(" ");
    }

    private static Map<String, Map<String, String>> synonyms() {
        Map<String, Map<String, String>> byField = new HashMap<>();
        for (List<String> row : ResourceTable.rows(Labels.class, "synonyms.tsv")) {
            byField.computeIfAbsent(row.get(0), field -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        return Map.copyOf(byField);
    }
}
