package parallax.compare.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Readers' comments answer the page below which they stand: "Not a single shot was fired" is about the shots that the
/// page tells of.
final class Comments {
    /// What it adds to the likeness of two tellings that one answers the other.
    static final double ANSWERED = 1;

    private Comments() {}

    /// What a comment's telling answers: the page's first telling of the same act, in the body rather than the
    /// headline. Absent where it is no comment's, or no denial and names what it is about itself.
    static @Nullable Telling answered(Telling telling, List<Telling> members, String group) {
        if (!telling.in().isComment()) {
            return null;
        }
        Telling found = null;
        for (Telling other : members) {
            boolean page = other.in().page().equals(telling.in().page())
                    && !other.in().isComment()
                    && Polarity.of(other) == Polarity.YES;
            if (page
                    && isAnswer(telling, other, group)
                    && (found == null || found.sentence().isHeadline())) {
                found = other;
            }
        }
        return found;
    }

    /// A denial of the same act, or another cause for it.
    private static boolean isAnswer(Telling telling, Telling other, String group) {
        String act = telling.act(group);
        String told = other.act(group);
        boolean cause = Anchors.areNeeded(group)
                && telling.days().isUnknown()
                && telling.place() == null
                && telling.recipients().isEmpty()
                && !Representatives.RESULTS.contains(told)
                && !Representatives.RESULTS.contains(act);
        return Polarity.of(telling) == Polarity.NO
                ? ActLexicon.areSame(act, told)
                : Polarity.of(telling) == Polarity.YES && cause;
    }
}
