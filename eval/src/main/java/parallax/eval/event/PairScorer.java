package parallax.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.eval.lines.LineFile;

/// Compares types of given pairs with PLV's, as the independent scorer does: CONCEDE and RETREAT count as one.
public final class PairScorer {
    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

    private PairScorer() {}

    /// Scores a file of row numbers and types.
    ///
    /// @throws IOException naming the file where it is absent or has a line without a row's number
    public static TypeScore score(List<PairRow> gold, Path predictions) throws IOException {
        List<Set<String>> predicted = new ArrayList<>();
        gold.forEach(row -> predicted.add(new HashSet<>()));
        LineFile file = new LineFile(predictions);
        List<String> lines = file.read();
        for (int at = 0; at < lines.size(); at++) {
            String[] cells = lines.get(at).split("\t", -1);
            if (cells.length < 2 || !cells[0].matches("\\d{1,9}")) {
                throw file.wrong(at, "no row number and type");
            }
            int row = Integer.parseInt(cells[0]);
            if (row < predicted.size()) {
                predicted.get(row).add(joined(cells[cells.length - 1]));
            }
        }
        List<String> wanted = gold.stream().map(row -> joined(row.type())).toList();
        return TypeScore.of(wanted, predicted, -1);
    }

    private static String joined(String type) {
        return YIELDING.contains(type) ? "YIELD" : type;
    }
}
