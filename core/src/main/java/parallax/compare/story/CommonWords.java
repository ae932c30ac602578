package parallax.compare.story;

import java.util.Arrays;
import java.util.List;
import parallax.text.ResourceTable;

/// How common words are in general English: `common-words.tsv`. Immutable.
final class CommonWords {
    /// As many texts as the general counts weigh in a case.
    static final int TEXTS = 200;
    /// So common that a pair of neighbours with it tells nothing.
    private static final double FUNCTION_WORD = 0.25;

    private final long[] stems;
    private final float[] shares;

    CommonWords() {
        List<List<String>> rows = ResourceTable.rows(CommonWords.class, "common-words.tsv", 2);
        LongIndex index = new LongIndex();
        float[] inOrder = new float[rows.size()];
        for (List<String> row : rows) {
            inOrder[index.add(Hashes.of(row.getFirst()))] = Float.parseFloat(row.get(1));
        }
        this.stems = index.sortedKeys();
        this.shares = new float[stems.length];
        for (int i = 0; i < stems.length; i++) {
            shares[i] = inOrder[index.find(stems[i])];
        }
    }

    /// The share of general texts that hold the stem, 0 to 1; 0 for rare words and names.
    double share(long stem) {
        int at = Arrays.binarySearch(stems, stem);
        return at >= 0 ? shares[at] : 0;
    }

    boolean isFunctionWord(long stem) {
        return share(stem) >= FUNCTION_WORD;
    }
}
