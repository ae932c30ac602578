package parallax.web.decisions;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import parallax.casefile.ListedDecision;
import parallax.casefile.decision.Decision;
import parallax.web.page.Desk;

/// Decisions of the case for the page of what they are about.
public final class DecidedLines {
    private DecidedLines() {}

    /// The decisions that are like that, undone ones too, the newest first.
    public static List<DecisionLine> of(Desk desk, Predicate<Decision> wanted) throws IOException {
        return desk.corrections().list().reversed().stream()
                .filter(listed -> wanted.test(listed.entry().decision()))
                .map(DecisionLine::of)
                .toList();
    }

    /// Those that hold.
    static List<ListedDecision> holding(Desk desk) throws IOException {
        return desk.corrections().list().stream()
                .filter(listed -> !listed.undone())
                .toList();
    }

    /// The actor that this one was merged into, and that into another; itself where it was not.
    public static String nowCalled(Desk desk, String actor) throws IOException {
        String now = actor;
        for (ListedDecision listed : holding(desk)) {
            if (listed.entry().decision() instanceof Decision.MergeActors merge
                    && merge.merged().id().equals(now)) {
                now = merge.into().id();
            }
        }
        return now;
    }
}
