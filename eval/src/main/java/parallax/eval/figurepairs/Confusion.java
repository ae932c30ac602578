package parallax.eval.figurepairs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parallax.eval.tally.TextTable;

/// How often which gold label was predicted as which.
public final class Confusion {
    private final Map<PairLabel, Map<PairLabel, Integer>> counts = new EnumMap<>(PairLabel.class);

    void add(PairLabel gold, PairLabel predicted) {
        counts.computeIfAbsent(gold, any -> new EnumMap<>(PairLabel.class)).merge(predicted, 1, Integer::sum);
    }

    /// How many pairs of this gold label were predicted as that one.
    public int count(PairLabel gold, PairLabel predicted) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0);
    }

    /// A table for a terminal: gold labels as rows, predicted ones as columns.
    public String text() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("gold \\ predicted"));
        for (PairLabel predicted : PairLabel.values()) {
            head.add(predicted.label());
        }
        rows.add(head);
        for (PairLabel gold : PairLabel.values()) {
            List<String> row = new ArrayList<>(List.of(gold.label()));
            for (PairLabel predicted : PairLabel.values()) {
                row.add(String.valueOf(count(gold, predicted)));
            }
            rows.add(row);
        }
        return TextTable.of(rows);
    }
}
