package parallax.compare.story;

import java.util.Arrays;
import java.util.List;

/// What the words of a case tell a story by: how many texts hold each stem and each pair of neighbours, and which stems
/// are names here. A case of a few texts leans on how common a word is in general English; the more texts there are,
/// the more their own counts say.
final class CaseWords {
    private final LongIndex stems = new LongIndex();
    private final LongIndex pairs = new LongIndex();
    private final int[] stemTexts;
    private final int[] pairTexts;
    private final boolean[] name;
    private final double[] stemWeights;
    private final double[] pairWeights;

    CaseWords(List<StoryWords> texts) {
        for (StoryWords words : texts) {
            for (long stem : words.stems) {
                stems.add(stem);
            }
            for (long pair : words.pairs) {
                pairs.add(pair);
            }
        }
        this.stemTexts = new int[stems.size()];
        this.pairTexts = new int[pairs.size()];
        this.name = new boolean[stems.size()];
        count(texts);
        this.stemWeights = new double[stems.size()];
        for (long stem : stems.sortedKeys()) {
            int at = stems.find(stem);
            stemWeights[at] = weight(texts.size(), stemTexts[at], StoryWords.COMMON.share(stem));
        }
        this.pairWeights = new double[pairs.size()];
        Arrays.setAll(pairWeights, at -> weight(texts.size(), pairTexts[at], 0));
    }

    private void count(List<StoryWords> texts) {
        int[] named = new int[stems.size()];
        for (StoryWords words : texts) {
            for (int i = 0; i < words.stems.length; i++) {
                int at = stems.find(words.stems[i]);
                stemTexts[at]++;
                named[at] += words.names[i] - (words.counts[i] - words.capitals[i]);
            }
            for (long pair : words.pairs) {
                pairTexts[pairs.find(pair)]++;
            }
        }
        for (int at = 0; at < name.length; at++) {
            name[at] = named[at] > 0;
        }
    }

    /// Inverse document frequency, as if so many general texts belonged to the case.
    private static double weight(int texts, int holding, double share) {
        return Math.log((texts + CommonWords.TEXTS + 1) / (holding + CommonWords.TEXTS * share));
    }

    /// The stem's number in this case, -1 for one that no text holds.
    int stem(long stem) {
        return stems.find(stem);
    }

    int pair(long pair) {
        return pairs.find(pair);
    }

    /// How many stems there are.
    int stems() {
        return stemTexts.length;
    }

    int textsWithStem(int stem) {
        return stemTexts[stem];
    }

    int textsWithPair(int pair) {
        return pairTexts[pair];
    }

    /// Whether it is written with a capital more often than without.
    boolean isName(int stem) {
        return name[stem];
    }

    double stemWeight(int stem) {
        return stemWeights[stem];
    }

    double pairWeight(int pair) {
        return pairWeights[pair];
    }
}
