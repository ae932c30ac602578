package parallax.eval.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// Turns what is true into what is claimed: rounded, bounded, played down or blown up.
final class AmountMaker {
    private final Map<String, List<String>> ways = new HashMap<>();

    AmountMaker() {
        ResourceTable.rows(AmountMaker.class, "amounts.tsv", 5).forEach(row -> ways.put(row.getFirst(), row));
    }

    /// @param way   a word of the table
    /// @param scope the holder, where he counts only a part
    Amount claimed(int truth, String way, String scope, LocalDate asOf) {
        List<String> row = ways.get(way);
        if (row == null) {
            throw new IllegalArgumentException("no way to claim a figure: '" + way + "'");
        }
        String qualifier = row.get(3);
        String words = row.get(4);
        int number = Math.max(2, rounded(truth * Integer.parseInt(row.get(1)) / 100, Integer.parseInt(row.get(2))));
        return switch (qualifier) {
            case "dozens" -> vague(24, 99, truth, "dozens", asOf);
            case "thousands" -> vague(2000, 9999, truth, "thousands", asOf);
            case "at least", "over" -> new Amount(number, null, qualifier, words, "", asOf);
            case "at most" -> new Amount(null, number, qualifier, words, "", asOf);
            default -> new Amount(number, number, qualifier, words, way.equals("part") ? scope : "", asOf);
        };
    }

    /// A vague word where it is true, otherwise a rounded number.
    private Amount vague(int low, int high, int truth, String word, LocalDate asOf) {
        return truth < low || truth > high
                ? claimed(truth, "about", "", asOf)
                : new Amount(low, high, word, word, "", asOf);
    }

    /// @param digits leading ones that stay; negative to round down; 0 for all
    private static int rounded(int number, int digits) {
        if (digits == 0 || number < 10) {
            return number;
        }
        int unit = (int) Math.pow(10, (int) Math.log10(number) + 1.0 - Math.abs(digits));
        int whole = Math.max(unit, 1);
        return digits < 0 ? (number - 1) / whole * whole : (number + whole / 2) / whole * whole;
    }
}
