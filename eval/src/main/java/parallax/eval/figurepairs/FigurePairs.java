package parallax.eval.figurepairs;

import java.util.List;
import parallax.text.ResourceTable;

/// The gold set of figure pairs; origin, licence and making in the `SOURCE.md` beside its file.
public final class FigurePairs {
    private static final int CELLS = 1 + 2 * FigureSide.CELLS + 5;

    private FigurePairs() {}

    /// All pairs, in the order of their ids.
    public static List<FigurePair> builtIn() {
        return ResourceTable.rows(FigurePairs.class, "pairs.tsv", CELLS).stream()
                .map(FigurePairs::pair)
                .toList();
    }

    private static FigurePair pair(List<String> row) {
        int right = 1 + FigureSide.CELLS;
        int labels = right + FigureSide.CELLS;
        return new FigurePair(
                row.getFirst(),
                FigureSide.of(row.subList(1, right)),
                FigureSide.of(row.subList(right, labels)),
                PairLabel.of(row.get(labels)),
                PairLabel.of(row.get(labels + 1)),
                PairLabel.of(row.get(labels + 2)),
                row.get(labels + 3),
                row.get(labels + 4));
    }
}
