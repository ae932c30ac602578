package parallax.compare.framing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parallax.compare.framing.DistinctiveWord.Stability;
import parallax.compare.framing.LogOdds.Count;

/// The accounts of every source drawn anew with replacement, many times: what would have been found had other accounts
/// of the same sources come in. The same accounts give the same draws.
final class Resampling {
    private static final int DRAWS = 200;
    /// Draws beyond the interval on either side: one in forty.
    private static final int BEYOND = DRAWS / 40;

    private final Map<SourceCounts, int[][]> draws = new LinkedHashMap<>();
    /// All words of all sources in each draw.
    private final double[] totals = new double[DRAWS];
    private final Map<String, double[]> everywhere = new HashMap<>();

    Resampling(Collection<SourceCounts> sources) {
        for (SourceCounts source : sources) {
            int[][] drawn = source.draws(DRAWS);
            draws.put(source, drawn);
            for (int at = 0; at < DRAWS; at++) {
                totals[at] += source.total(drawn[at]);
            }
        }
    }

    /// How far the word's distinction hangs on single accounts.
    Stability stability(SourceCounts source, String word, Count prior) {
        double[] sums = everywhere.computeIfAbsent(word, this::sums);
        int[][] drawn = draws.getOrDefault(source, new int[0][]);
        double[] z = new double[DRAWS];
        int sure = 0;
        for (int at = 0; at < DRAWS; at++) {
            Count here = new Count(source.count(word, drawn[at]), source.total(drawn[at]));
            Count elsewhere = new Count(sums[at] - here.word(), totals[at] - here.total());
            z[at] = LogOdds.of(here, elsewhere, prior).z();
            sure += z[at] > DistinctiveWords.SURE ? 1 : 0;
        }
        Arrays.sort(z);
        return new Stability((double) sure / DRAWS, z[BEYOND], z[DRAWS - 1 - BEYOND]);
    }

    /// How often a word is used in each draw.
    private double[] sums(String word) {
        double[] sums = new double[DRAWS];
        draws.forEach((source, drawn) -> {
            for (int at = 0; at < DRAWS; at++) {
                sums[at] += source.count(word, drawn[at]);
            }
        });
        return sums;
    }
}
