package parallax.eval.coref;

import parallax.eval.tally.Rounding;

/// Precision, recall and F1 in per cent, unrounded; 0 where nothing could be counted.
public record Rate(double precision, double recall, double f1) {
    static Rate of(Ratio precision, Ratio recall) {
        double p = precision.value();
        double r = recall.value();
        return new Rate(100 * p, 100 * r, p + r == 0 ? 0 : 200 * p * r / (p + r));
    }

    /// As the independent scorer prints it, with two decimals.
    String text() {
        return "(" + Rounding.of(precision, 2) + ", " + Rounding.of(recall, 2) + ", " + Rounding.of(f1, 2) + ")";
    }

    /// A sum, and what it is at best.
    record Ratio(double sum, double of) {
        double value() {
            return of == 0 ? 0 : sum / of;
        }
    }
}
