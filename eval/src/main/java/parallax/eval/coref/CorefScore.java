package parallax.eval.coref;

import parallax.eval.tally.Rounding;

/// How well a clustering agrees with the gold.
///
/// @param golds     clusters in the gold
/// @param predicted clusters in the prediction
public record CorefScore(Rate muc, Rate bCubed, Rate ceafe, Rate lea, int golds, int predicted) {
    /// The mean of the F1 of MUC, B³ and CEAFe, in per cent.
    public double conll() {
        return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
    }

    /// The lines that the independent scorer prints.
    public String text() {
        return "MUC " + muc.text() + "\nB3 " + bCubed.text() + "\nCEAFe " + ceafe.text() + "\nLEA " + lea.text()
                + "\nCoNLL " + Rounding.of(conll(), 2) + "\nclusters (" + golds + ", " + predicted + ")\n";
    }
}
