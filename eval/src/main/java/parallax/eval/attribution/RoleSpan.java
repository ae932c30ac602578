package parallax.eval.attribution;

import java.util.ArrayList;
import java.util.List;

/// Where a source, a cue or a content stands.
///
/// @param start its first token
/// @param end   the token behind its last
record RoleSpan(int start, int end) {
    /// The spans of a role in order. A span begins at `B-` alone and goes on at `I-` of the same role.
    static List<RoleSpan> in(List<String> labels, String role) {
        List<RoleSpan> spans = new ArrayList<>();
        for (int start = 0; start < labels.size(); start++) {
            if (labels.get(start).equals("B-" + role)) {
                int end = start + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + role)) {
                    end++;
                }
                spans.add(new RoleSpan(start, end));
            }
        }
        return spans;
    }

    /// Shared tokens by the tokens from the first to the last of both, as the independent scorer has it.
    double jaccard(RoleSpan other) {
        int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
    }
}
