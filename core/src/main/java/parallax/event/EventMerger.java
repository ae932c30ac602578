package parallax.event;

import java.util.ArrayList;
import java.util.List;
import parallax.language.SentenceTree;

/// Joins triggers of one sentence that tell the same event: "arming, training and paying X", "the attack killed X".
final class EventMerger {
    private final SentenceTree tree;

    EventMerger(SentenceTree tree) {
        this.tree = tree;
    }

    /// @param found in order
    List<EventFinder.Found> merge(List<EventFinder.Found> found) {
        List<EventFinder.Found> merged = new ArrayList<>();
        for (EventFinder.Found event : found) {
            int same = sameAs(event, merged);
            if (same < 0) {
                merged.add(event);
            } else {
                merged.set(same, join(merged.get(same), event));
            }
        }
        return merged;
    }

    private int sameAs(EventFinder.Found event, List<EventFinder.Found> merged) {
        for (int i = merged.size() - 1; i >= 0 && i >= merged.size() - 6; i--) {
            EventFinder.Found other = merged.get(i);
            if (other.type() == event.type()
                    && (isBelow(event.head(), other.head()) || isBelow(other.head(), event.head()))
                    && agree(other.who().actors(), event.who().actors())
                    && agree(other.who().recipients(), event.who().recipients())) {
                return i;
            }
        }
        return -1;
    }

    /// Whether one word is coordinated with the other or stands in its clause as an argument; what happened "when the
    /// tanks closed the road" is something of its own.
    private boolean isBelow(int at, int head) {
        boolean own = tree.hangs(at, "advcl") && tree.child(at, "nsubj") >= 0;
        return tree.head(at) == head
                && !own
                && tree.hangs(at, "conj", "obj", "obl", "nsubj", "nmod", "xcomp", "advcl", "compound");
    }

    private static boolean agree(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.equals(others);
    }

    private static EventFinder.Found join(EventFinder.Found first, EventFinder.Found second) {
        Roles.Filled one = first.who();
        Roles.Filled two = second.who();
        return first.with(new Roles.Filled(
                one.actors().isEmpty() ? two.actors() : one.actors(),
                one.recipients().isEmpty() ? two.recipients() : one.recipients()));
    }
}
