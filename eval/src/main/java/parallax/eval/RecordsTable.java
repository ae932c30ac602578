package parallax.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.eval.records.RecordsReport;
import parallax.eval.records.RecordsScore;
import parallax.eval.records.RecordsScorer;
import parallax.eval.tally.Score;
import parallax.eval.tally.Tally;
import parallax.text.ResourceTable;

/// The scores of several sets of accounts side by side: a row a measure, a column a set, and all sets together.
///
/// @param sets scores by the name of the set
record RecordsTable(SequencedMap<String, RecordsScore> sets) {
    private static final Map<String, String> BARS = ResourceTable.rows(RecordsScorer.class, "bars.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

    RecordsTable {
        sets = new LinkedHashMap<>(sets);
    }

    /// @param sets their names, in order
    static List<String> head(Collection<String> sets) {
        List<String> head = new ArrayList<>(List.of("measure", "bar"));
        head.addAll(sets);
        head.addAll(List.of("all", "all P", "all R", "right", "gold", "predicted"));
        return head;
    }

    /// The rows of these measures. Counts of all sets are added up before anything is divided.
    List<List<String>> rows(Predicate<String> measures) {
        Tally all = new Tally(RecordsScorer.MEASURES);
        sets.values().forEach(set -> all.add(set.total()));
        List<List<String>> rows = new ArrayList<>();
        all.scores().forEach((measure, score) -> {
            if (measures.test(measure)) {
                rows.add(row(measure, score));
            }
        });
        return rows;
    }

    static String bar(String measure) {
        return BARS.getOrDefault(measure, "");
    }

    private List<String> row(String measure, Score all) {
        List<String> row = new ArrayList<>(List.of("`" + measure + "`", bar(measure)));
        sets.values().forEach(set -> {
            Score score = set.total().scores().get(measure);
            row.add(RecordsReport.percent(score == null ? null : score.value()));
        });
        row.add("**" + RecordsReport.percent(all.value()) + "**");
        row.add(all.precision() == null ? "" : RecordsReport.percent(all.precision()));
        row.add(all.recall() == null ? "" : RecordsReport.percent(all.recall()));
        row.addAll(List.of(count(all.right()), count(all.gold()), count(all.predicted())));
        return row;
    }

    private static String count(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
