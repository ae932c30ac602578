package parallax.eval.figures;

import java.util.ArrayList;
import java.util.List;

/// The table of one of the two sets on the page of scores.
public final class FiguresTable {
    private FiguresTable() {}

    /// Names of the columns.
    ///
    /// @param reference whose figures stand beside the bar
    public static List<String> head(String reference) {
        return List.of("right", "bar", reference, "F1", "P", "R", "right ones", "gold", "predicted");
    }

    /// The rows, each with what was measured behind it.
    ///
    /// @param rows what has to be right, bar and reference
    public static List<List<String>> rows(List<List<String>> rows, FiguresScore score) {
        return rows.stream().map(row -> cells(row, score)).toList();
    }

    private static List<String> cells(List<String> row, FiguresScore score) {
        String way = row.getFirst();
        List<String> cells = new ArrayList<>(row);
        cells.add("**" + score.f1(way) + "**");
        cells.add(String.valueOf(score.precision(way)));
        cells.add(String.valueOf(score.recall(way)));
        cells.add(String.valueOf(score.of(way).right()));
        cells.add(String.valueOf(score.of(way).gold()));
        cells.add(String.valueOf(score.of(way).predicted()));
        return cells;
    }
}
