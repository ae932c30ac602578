package parallax.quantity;

import org.jspecify.annotations.Nullable;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// A number that means something, with where it stands in its sentence.
///
/// @param unit   what it is measured in; absent where it counts a noun or nothing
/// @param rate   the time it is said for each of (`day`); absent where it is none
/// @param unitTo lexeme behind amount, unit and rate
/// @param span   amount, unit and rate
/// @param tree   its sentence
/// @param head   the token by which amount and unit hang in the tree; -1 where the sentence has none there
public record Quantity(
        Amount amount, @Nullable Unit unit, @Nullable String rate, int unitTo, Span span, SentenceTree tree, int head) {

    /// The noun that is counted or measured with it: `people` of `5,000 people`, `men` of `two of the men`, `award` of
    /// `$700 award`; -1 where it stands alone.
    public int noun() {
        int part = unit == null ? partOf() : -1;
        int at = part >= 0 ? part : head;
        for (int up = 0; up < 5 && (!tree.isNoun(at) || isInside(at)); up++) {
            int next = isInside(at) ? tree.head(at) : -1;
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return tree.isNoun(at) && at != head ? at : -1;
    }

    /// `foot` of "50 foot lots", `share` and `price` of "a 7% share price increase".
    private boolean isInside(int at) {
        return tree.isNoun(at)
                ? unit != null && tree.hangs(at, "compound", "nmod:desc", "nummod") && tree.isNoun(tree.head(at))
                : tree.hangs(at, "nummod", "compound", "amod", "nmod:desc", "advmod", "det", "nmod:unmarked")
                        || (unit != null && tree.hangs(at, "flat"));
    }

    /// The noun of `two of the men`; -1 where there is no "of".
    public int partOf() {
        return tree.of(head);
    }
}
