package parallax.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// What one actor does to another in a sentence that names both, learnt from labelled pairs (`SOURCE.md`). It always
/// names a type, even where nothing happens between the two: its confidence tells.
public final class PairClassifier {
    /// Labels that stand for CONCEDE and RETREAT together.
    private static final String YIELD = "YIELD";

    private final PairFeatures features = new PairFeatures();
    private final TypeWeights weights;

    /// The classifier that ships with Parallax.
    public PairClassifier() {
        this(TypeWeights.read(PairClassifier.class, "pair-weights.tsv"));
    }

    /// A classifier with other weights, whose labels are names of types or `YIELD`.
    public PairClassifier(TypeWeights weights) {
        this.weights = weights;
    }

    /// A type and how likely it is, 0 to 1.
    public record Guess(EventType type, double confidence) {}

    /// The likeliest type.
    ///
    /// @param actor     words of the sentence that name who acts
    /// @param recipient words that name whom it is done to; absent where nobody is named
    public Guess guess(SentenceTree tree, Span actor, @Nullable Span recipient) {
        Set<String> found = features.of(tree, actor, recipient);
        double[] probabilities = weights.probabilities(found);
        int best = 0;
        for (int at = 1; at < probabilities.length; at++) {
            best = probabilities[at] > probabilities[best] ? at : best;
        }
        return new Guess(type(weights.labels().get(best), found), probabilities[best]);
    }

    /// Of the two that yielding joins, RETREAT where its words are there.
    private static EventType type(String label, Set<String> features) {
        if (!label.equals(YIELD)) {
            return EventType.valueOf(label);
        }
        boolean retreats = features.contains("path type RETREAT") || features.contains("child type RETREAT");
        return retreats ? EventType.RETREAT : EventType.CONCEDE;
    }
}
