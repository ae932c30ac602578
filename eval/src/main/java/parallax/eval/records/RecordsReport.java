package parallax.eval.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.eval.tally.MeasureKind;
import parallax.eval.tally.Score;
import parallax.eval.tally.TextTable;

/// The scores as text, in per cent.
public final class RecordsReport {
    private static final int MOST_NOTES = 60;
    private static final String LOWER_IS_BETTER = "comparison.false-conflict";
    private static final List<String> HEAD = List.of("measure", "P", "R", "F1/acc", "right", "gold/n", "pred");

    private RecordsReport() {}

    /// The table of all measures, the figures per account if asked for, and what was skipped or bent.
    public static String of(RecordsScore score, boolean perAccount) {
        List<String> parts = new ArrayList<>(List.of(table(score)));
        if (perAccount && !score.byAccount().isEmpty()) {
            parts.add(accounts(score));
        }
        List<String> notes = notes(score);
        if (!notes.isEmpty()) {
            parts.add(String.join("\n", notes));
        }
        return String.join("\n\n", parts) + "\n";
    }

    /// A share in per cent with one decimal, `-` where nothing was counted. Rounded half to even, as exactly stored.
    public static String percent(@Nullable Double share) {
        return share == null
                ? "-"
                : new BigDecimal(100 * share)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static String table(RecordsScore score) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        score.total().scores().forEach((measure, one) -> rows.add(row(measure, one)));
        rows.add(List.of(
                "anchors.unfaithful (must be 0)",
                "",
                "",
                "",
                String.valueOf(score.faithfulness().unfaithful()),
                "",
                String.valueOf(score.faithfulness().anchors())));
        return TextTable.of(rows);
    }

    private static List<String> row(String measure, Score score) {
        boolean share = score.kind() == MeasureKind.SHARE;
        return List.of(
                measure + (LOWER_IS_BETTER.equals(measure) ? " (lower is better)" : ""),
                share ? "" : percent(score.precision()),
                share ? "" : percent(score.recall()),
                percent(score.value()),
                blank(score.right()),
                String.valueOf(score.gold()),
                blank(score.predicted()));
    }

    private static String accounts(RecordsScore score) {
        List<String> head = new ArrayList<>(List.of("F1/acc by account"));
        head.addAll(score.byAccount().keySet());
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (String measure : score.total().scores().keySet()) {
            List<String> row = new ArrayList<>(List.of(measure));
            score.byAccount().values().forEach(one -> row.add(cell(one, measure)));
            rows.add(row);
        }
        return TextTable.of(rows);
    }

    private static String cell(Map<String, Score> scores, String measure) {
        Score score = scores.get(measure);
        return score == null ? "" : percent(score.value());
    }

    private static List<String> notes(RecordsScore score) {
        List<String> lines = score.notes().lines();
        List<String> out = new ArrayList<>();
        if (!lines.isEmpty()) {
            out.add("accounts scored: " + score.byAccount().size() + "; skipped or bent (" + lines.size() + "):");
            lines.stream().limit(MOST_NOTES).map(line -> "  " + line).forEach(out::add);
        }
        if (lines.size() > MOST_NOTES) {
            out.add("  … and " + (lines.size() - MOST_NOTES) + " more");
        }
        return out;
    }

    private static String blank(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
