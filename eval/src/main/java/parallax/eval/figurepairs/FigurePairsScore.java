package parallax.eval.figurepairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.eval.records.RecordsReport;
import parallax.eval.tally.Score;
import parallax.eval.tally.TextTable;

/// How well the relations of figure pairs were told.
///
/// @param scores by measure, in the order of the report
public record FigurePairsScore(SequencedMap<String, Score> scores, Confusion confusion) {
    /// Names of the columns.
    public static List<String> head() {
        return List.of("measure", "bar", "value", "P", "R", "right", "gold", "predicted");
    }

    /// A row a measure: name, bar, F1 or share, precision, recall, counts.
    ///
    /// @param bars by measure
    public List<List<String>> rows(Map<String, String> bars) {
        List<List<String>> rows = new ArrayList<>();
        scores.forEach((measure, score) -> rows.add(List.of(
                measure,
                bars.getOrDefault(measure, ""),
                RecordsReport.percent(score.value()),
                share(score.precision()),
                share(score.recall()),
                count(score.right()),
                String.valueOf(score.gold()),
                count(score.predicted()))));
        return rows;
    }

    /// Both tables for a terminal.
    public String text() {
        List<List<String>> rows = new ArrayList<>(List.of(head()));
        rows.addAll(rows(Map.of()));
        return TextTable.of(rows) + "\n\n" + confusion.text() + "\n";
    }

    private static String share(@Nullable Double share) {
        return share == null ? "" : RecordsReport.percent(share);
    }

    private static String count(@Nullable Integer count) {
        return count == null ? "" : String.valueOf(count);
    }
}
