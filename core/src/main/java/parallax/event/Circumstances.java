package parallax.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// Which of the times or places of a sentence an event has: the one that hangs nearest to its trigger in the tree. The
/// edge of a clause is crossed only where nothing hangs within it, and what tells behind a verb of speech when or where
/// something was said tells nothing of what was said.
final class Circumstances {
    /// How far apart in the tree a trigger and its time may lie.
    private static final int CLIMB = 12;
    /// What it costs to step over a clause's edge, downwards or upwards.
    private static final int EDGE = 8;
    /// What hangs behind two such edges belongs to something else.
    private static final int FAR = 2 * EDGE;

    private final SentenceTree tree;

    Circumstances(SentenceTree tree) {
        this.tree = tree;
    }

    /// The item that belongs to an event, the nearest in the text where several hang equally near; absent where none
    /// does.
    ///
    /// @param items those of the sentence, in order
    <T> Optional<T> of(int trigger, List<T> items, Function<T, Span> span) {
        T best = null;
        long least = Long.MAX_VALUE;
        int opening = opening(trigger);
        for (T item : items) {
            if (opening >= 0 && endsBefore(span.apply(item), opening)) {
                return Optional.of(item);
            }
            long distance = distance(trigger, span.apply(item));
            if (distance < least) {
                least = distance;
                best = item;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The "when" that opens the trigger's clause behind what it explains: "last Monday, when X freed them"; else -1.
    private int opening(int trigger) {
        int at = trigger;
        for (int i = 0; i < CLIMB && at >= 0; i++) {
            for (int child : tree.children(at)) {
                if (child < trigger && tree.lower(child).equals("when")) {
                    return child;
                }
            }
            if (isEdge(at)) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /// Whether nothing but a comma stands between.
    private boolean endsBefore(Span item, int word) {
        int last = tree.lower(word - 1).equals(",") ? word - 2 : word - 1;
        return last >= 0 && tree.token(last).span().end() == item.end();
    }

    /// Steps in the tree first, characters in the text second; the largest number where the item cannot belong to it.
    private long distance(int trigger, Span item) {
        int head = tree.headOf(item);
        if (head < 0) {
            return Long.MAX_VALUE;
        }
        long steps = steps(trigger, head);
        long apart = Math.abs(item.start() - tree.token(trigger).span().start());
        return steps < 0 ? Long.MAX_VALUE : (steps << 32) + apart;
    }

    /// Steps from the trigger up to the first word under which the item lies, and down to it; negative where the item
    /// lies with the telling of it or too far away.
    private long steps(int trigger, int item) {
        int at = trigger;
        int up = 0;
        boolean said = false;
        for (int climbs = 0; climbs <= CLIMB && at >= 0; climbs++) {
            int down = down(at, item);
            if (down >= 0) {
                boolean toldThen = said && item > at && isOf(at, item);
                return toldThen || up + down >= FAR ? -1 : up + down;
            }
            said = tree.hangs(at, "ccomp", "parataxis") && tree.is(tree.head(at), PartOfSpeech.VERB);
            up += isEdge(at) ? EDGE : 1;
            at = tree.head(at);
        }
        return -1;
    }

    /// Whether the item hangs on the very verb, in no clause below it.
    private boolean isOf(int verb, int item) {
        for (int at = item, i = 0; at >= 0 && at != verb && i < CLIMB; at = tree.head(at), i++) {
            if (isEdge(at)) {
                return false;
            }
        }
        return true;
    }

    /// Steps from a word down to one below it; negative where it does not lie below, or in an aside such as "he said on
    /// Friday".
    private int down(int top, int item) {
        int steps = 0;
        int at = item;
        for (int i = 0; i <= CLIMB && at >= 0; i++) {
            if (at == top) {
                return steps;
            }
            if (tree.hangs(at, "parataxis")) {
                return -1;
            }
            steps += isEdge(at) ? EDGE : 1;
            at = tree.head(at);
        }
        return -1;
    }

    private boolean isEdge(int at) {
        boolean clause = tree.hangs(at, "ccomp", "advcl", "acl", "parataxis", "csubj");
        return clause || tree.hangs(at, "conj") && tree.is(at, PartOfSpeech.VERB);
    }
}
