package parallax.eval.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values as the two sets write them: a number, or a range of two.
final class ValueText {
    private static final String NUMBER = "\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?";
    private static final Pattern RANGE =
            Pattern.compile("(-?[\\d.]+(?:[eE][+-]?\\d+)?)\\s*-\\s*([\\d.]+(?:[eE][+-]?\\d+)?)");
    private static final Pattern FIRST = Pattern.compile("-?" + NUMBER);

    private ValueText() {}

    /// The numbers written: one, two for a range, none where there is none.
    static List<Double> numbers(String value) {
        Matcher range = RANGE.matcher(value.strip());
        if (range.matches()) {
            return List.of(Double.valueOf(range.group(1)), Double.valueOf(range.group(2)));
        }
        Matcher first = FIRST.matcher(value.strip());
        return first.find() ? List.of(Double.valueOf(first.group())) : List.of();
    }

    /// Whether both hold the same numbers, as far as floating point tells; no numbers equal none.
    static boolean same(List<Double> gold, List<Double> predicted) {
        if (gold.isEmpty() || gold.size() != predicted.size()) {
            return false;
        }
        for (int at = 0; at < gold.size(); at++) {
            double wanted = predicted.get(at);
            if (Math.abs(gold.get(at) - wanted) > 1e-8 + 1e-5 * Math.abs(wanted)) {
                return false;
            }
        }
        return true;
    }
}
