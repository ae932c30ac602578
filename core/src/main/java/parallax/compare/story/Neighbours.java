package parallax.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.text.SortedNumbers;

/// For each text the others that it should be held against: those with which it shares most of the words that few
/// texts hold. Work grows with the words of the case, not with its pairs of texts.
final class Neighbours {
    /// So many neighbours a text.
    static final int MOST = 60;
    /// Of a word's texts only so many are looked at: those next to the text in the order of the items.
    private static final int WINDOW = 100;
    /// Words that weigh less find no neighbours.
    private static final double LIGHT = 0.4;

    private Neighbours() {}

    /// The numbers of each text's neighbours, ascending; if one is the other's neighbour, both are.
    static List<int[]> of(List<StoryVector> texts, int stems) {
        int[][] holders = holders(texts, stems);
        List<Ids> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            found.add(new Ids());
        }
        float[] shared = new float[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            for (int other : nearest(i, texts.get(i), holders, texts, shared)) {
                found.get(i).add(other);
                found.get(other).add(i);
            }
        }
        return found.stream().map(Ids::distinct).toList();
    }

    private static int[][] holders(List<StoryVector> texts, int stems) {
        int[] counts = new int[stems];
        for (StoryVector text : texts) {
            for (int stem : text.stems) {
                counts[stem]++;
            }
        }
        int[][] holders = new int[stems][];
        Arrays.setAll(holders, stem -> new int[counts[stem]]);
        Arrays.fill(counts, 0);
        for (int i = 0; i < texts.size(); i++) {
            for (int stem : texts.get(i).stems) {
                holders[stem][counts[stem]++] = i;
            }
        }
        return holders;
    }

    /// @param shared all zero, and left so
    private static int[] nearest(
            int text, StoryVector vector, int[][] holders, List<StoryVector> texts, float[] shared) {
        Ids touched = new Ids();
        for (int k = 0; k < vector.stems.length; k++) {
            float weight = vector.all[k] * vector.weights[k];
            int[] holding = holders[vector.stems[k]];
            int from = vector.weights[k] < LIGHT ? holding.length : windowStart(holding, text);
            int to = Math.min(holding.length, from + WINDOW);
            for (int h = from; h < to; h++) {
                int other = holding[h];
                if (other != text) {
                    if (shared[other] == 0) {
                        touched.add(other);
                    }
                    shared[other] += weight;
                }
            }
        }
        int[] others = touched.distinct();
        long[] ranked = new long[others.length];
        for (int k = 0; k < others.length; k++) {
            float score = (float) (shared[others[k]] / Math.sqrt(texts.get(others[k]).mass + 1));
            ranked[k] = ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - others[k]);
            shared[others[k]] = 0;
        }
        Arrays.sort(ranked);
        int n = Math.min(MOST, ranked.length);
        int[] nearest = new int[n];
        for (int k = 0; k < n; k++) {
            nearest[k] = Integer.MAX_VALUE - (int) ranked[ranked.length - 1 - k];
        }
        return nearest;
    }

    private static int windowStart(int[] holding, int text) {
        if (holding.length <= WINDOW) {
            return 0;
        }
        int at = Math.max(0, Arrays.binarySearch(holding, text));
        return Math.clamp(at - WINDOW / 2, 0, holding.length - WINDOW);
    }

    /// A growing list of numbers.
    private static final class Ids {
        private int[] ids = new int[16];
        private int size;

        void add(int id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
            }
            ids[size++] = id;
        }

        /// Ascending, each once.
        int[] distinct() {
            int[] distinct = SortedNumbers.distinct(ids, size);
            size = distinct.length;
            return distinct;
        }
    }
}
