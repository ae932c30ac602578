package parallax.eval.timexes;

import java.util.Locale;
import parallax.eval.tally.Rounding;

/// Counts over all documents, and the TempEval-3 measures in per cent with two decimals, 0 where nothing was counted.
///
/// @param gold           expressions of the gold
/// @param predicted      expressions predicted in documents of the gold
/// @param relaxed        pairs that overlap
/// @param strict         of these, with the same words
/// @param type           of these, with the same type
/// @param value          of these, with the same value
/// @param strictAndValue of these, with the same words and value
public record TimexScore(int gold, int predicted, int relaxed, int strict, int type, int value, int strictAndValue) {
    static final TimexScore NONE = new TimexScore(0, 0, 0, 0, 0, 0, 0);

    /// A document's counts before any pair was found.
    static TimexScore of(int gold, int predicted) {
        return new TimexScore(gold, predicted, 0, 0, 0, 0, 0);
    }

    /// The counts with one more pair.
    TimexScore with(MarkedTimex right, MarkedTimex found) {
        boolean words = right.sameWords(found);
        boolean meaning = right.value().equals(found.value());
        return plus(new TimexScore(
                0,
                0,
                1,
                words ? 1 : 0,
                right.type().equals(found.type()) ? 1 : 0,
                meaning ? 1 : 0,
                words && meaning ? 1 : 0));
    }

    TimexScore plus(TimexScore more) {
        return new TimexScore(
                gold + more.gold,
                predicted + more.predicted,
                relaxed + more.relaxed,
                strict + more.strict,
                type + more.type,
                value + more.value,
                strictAndValue + more.strictAndValue);
    }

    /// F1 of so many right pairs.
    public double f1(int right) {
        int all = gold + predicted;
        return all == 0 ? 0 : Rounding.of(200.0 * right / all, 2);
    }

    /// Share of the predicted that overlap gold.
    public double precision() {
        return 100.0 * relaxed / Math.max(1, predicted);
    }

    /// Share of the gold that was found.
    public double recall() {
        return 100.0 * relaxed / Math.max(1, gold);
    }

    /// The line that the independent scorer prints behind the file's name.
    public String text() {
        return String.format(
                Locale.ROOT,
                "{'gold': %d, 'pred': %d, 'relaxed': %s, 'strict': %s, 'type': %s, 'value': %s, 'strict+value': %s, 'relaxed P/R': '%.2f/%.2f'}%n",
                gold,
                predicted,
                f1(relaxed),
                f1(strict),
                f1(type),
                f1(value),
                f1(strictAndValue),
                precision(),
                recall());
    }
}
