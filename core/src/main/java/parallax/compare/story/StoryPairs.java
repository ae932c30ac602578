package parallax.compare.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The pairs of items that may tell one story.
public final class StoryPairs {
    private final List<StoryItem> items;
    private final List<StoryVector> vectors;
    private final List<int[]> neighbours;

    private StoryPairs(List<StoryItem> items) {
        this.items = items;
        List<StoryWords> texts = items.stream().map(StoryItem::words).toList();
        CaseWords known = new CaseWords(texts);
        this.vectors =
                texts.stream().map(words -> new StoryVector(words, known)).toList();
        this.neighbours = Neighbours.of(vectors, known.stems());
    }

    /// Of items in an order that does not depend on how they came.
    public static StoryPairs of(List<StoryItem> items) {
        return new StoryPairs(List.copyOf(items));
    }

    /// Takes a pair: the numbers of both items, the smaller first, and what they have in common ([PairLikeness]).
    @FunctionalInterface
    public interface Taker {
        void take(int one, int other, double[] likeness);
    }

    /// What the numbers of a likeness say, in their order.
    public static List<String> features() {
        return Arrays.stream(PairLikeness.Feature.values())
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Each pair once, in order.
    public void forEach(Taker taker) {
        for (int i = 0; i < items.size(); i++) {
            for (int other : neighbours.get(i)) {
                if (i < other) {
                    taker.take(i, other, likeness(i, other));
                }
            }
        }
    }

    private double[] likeness(int one, int other) {
        return PairLikeness.of(
                vectors.get(one),
                vectors.get(other),
                items.get(one).days(),
                items.get(other).days());
    }
}
