package parallax.eval.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A named entity.
///
/// @param start its first token
/// @param end   the token behind its last
/// @param type  `PER`, `ORG` or `LOC`
record EntitySpan(int start, int end, String type) {
    /// The types that are scored, in the order of the report.
    static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    private static final Set<String> KEPT = Set.copyOf(TYPES);
    private static final String OUTSIDE = "O";

    /// The entities of the types that are scored. An `I-` tag goes on only with its own type; any other begins anew.
    static List<EntitySpan> in(List<String> tags) {
        List<EntitySpan> spans = new ArrayList<>();
        int start = 0;
        while (start < tags.size()) {
            int end = start + 1;
            String type = type(tags.get(start));
            while (end < tags.size() && tags.get(end).equals("I-" + type)) {
                end++;
            }
            if (tags.get(start).equals(OUTSIDE)) {
                end = start + 1;
            } else if (KEPT.contains(type)) {
                spans.add(new EntitySpan(start, end, type));
            }
            start = end;
        }
        return spans;
    }

    private static String type(String tag) {
        return tag.length() < 2 ? "" : tag.substring(2);
    }
}
