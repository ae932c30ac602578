package parallax.compare.story;

import java.util.Arrays;

/// One text's words weighed as its case demands: all words that other texts of the case hold too, by number of the stem
/// in [CaseWords]. Each list of weights has length 1 (as a vector) or is all zero.
final class StoryVector {
    final int[] stems;
    final float[] all;
    final float[] names;
    final float[] numbers;
    /// Plain weights of the stems.
    final float[] weights;
    /// Whether it opens the text as a name or number.
    final boolean[] lead;
    final boolean[] named;
    final int[] pairs;
    final float[] pairWeights;
    final int[] years;
    /// Sum of the weights of the stems, of those that are names, and of all that open the text, shared or not.
    final double mass;
    final double nameMass;
    final double leadMass;
    final double logLength;

    StoryVector(StoryWords words, CaseWords known) {
        int[] chosen = shared(words, known);
        int n = chosen.length;
        this.stems = new int[n];
        this.all = new float[n];
        this.names = new float[n];
        this.numbers = new float[n];
        this.weights = new float[n];
        this.lead = new boolean[n];
        this.named = new boolean[n];
        double sum = 0;
        double nameSum = 0;
        for (int i = 0; i < n; i++) {
            int from = chosen[i];
            fill(i, words, from, known);
            sum += weights[i];
            nameSum += named[i] ? weights[i] : 0;
        }
        this.mass = sum;
        this.nameMass = nameSum;
        this.leadMass = leadMass(words, known);
        this.years = years(words, known);
        this.logLength = Math.log(10.0 + words.length);
        normalise(all);
        normalise(names);
        normalise(numbers);
        int[] chosenPairs = sharedPairs(words, known);
        this.pairs = new int[chosenPairs.length];
        this.pairWeights = new float[chosenPairs.length];
        for (int i = 0; i < chosenPairs.length; i++) {
            pairs[i] = known.pair(words.pairs[chosenPairs[i]]);
            pairWeights[i] = (float) (frequency(words.pairCounts[chosenPairs[i]]) * known.pairWeight(pairs[i]));
        }
        normalise(pairWeights);
    }

    private void fill(int i, StoryWords words, int from, CaseWords known) {
        int stem = known.stem(words.stems[from]);
        double weight = known.stemWeight(stem);
        stems[i] = stem;
        weights[i] = (float) weight;
        all[i] = (float) (frequency(words.counts[from]) * weight);
        named[i] = words.capitals[from] > 0 && known.isName(stem);
        names[i] = named[i] ? (float) (frequency(words.capitals[from]) * weight) : 0;
        numbers[i] = (words.marks[from] & StoryWords.NUMBER) != 0 ? all[i] : 0;
        lead[i] = opens(words, from, known);
    }

    private static boolean opens(StoryWords words, int at, CaseWords known) {
        boolean number = (words.marks[at] & (StoryWords.NUMBER | StoryWords.YEAR)) != 0;
        return (words.marks[at] & StoryWords.LEAD) != 0 && (number || known.isName(known.stem(words.stems[at])));
    }

    private static double leadMass(StoryWords words, CaseWords known) {
        double sum = 0;
        for (int i = 0; i < words.stems.length; i++) {
            sum += opens(words, i, known) ? known.stemWeight(known.stem(words.stems[i])) : 0;
        }
        return sum;
    }

    private static int[] years(StoryWords words, CaseWords known) {
        int[] years = new int[words.stems.length];
        int n = 0;
        for (int i = 0; i < years.length; i++) {
            if ((words.marks[i] & StoryWords.YEAR) != 0) {
                years[n++] = known.stem(words.stems[i]);
            }
        }
        return Arrays.copyOf(years, n);
    }

    /// Places in the text's list of the stems that another text holds too, in order of their numbers in the case.
    private static int[] shared(StoryWords words, CaseWords known) {
        long[] found = new long[words.stems.length];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            int stem = known.stem(words.stems[i]);
            if (known.textsWithStem(stem) > 1) {
                found[n++] = ((long) stem << 32) | i;
            }
        }
        return inOrder(found, n);
    }

    private static int[] sharedPairs(StoryWords words, CaseWords known) {
        long[] found = new long[words.pairs.length];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            int pair = known.pair(words.pairs[i]);
            if (known.textsWithPair(pair) > 1) {
                found[n++] = ((long) pair << 32) | i;
            }
        }
        return inOrder(found, n);
    }

    private static int[] inOrder(long[] found, int n) {
        Arrays.sort(found, 0, n);
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = (int) found[i];
        }
        return places;
    }

    private static double frequency(int count) {
        return 1 + Math.log(count);
    }

    private static void normalise(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) length;
        }
    }
}
