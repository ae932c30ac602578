package parallax.eval.tally;

/// How a measure's counts become a score.
public enum MeasureKind {
    /// Right, gold and predicted records: precision, recall and their harmonic mean.
    F1,
    /// Right out of a number.
    SHARE,
    /// Sums of per-item precision and recall over a number of items.
    B_CUBED,
    /// The unweighted mean of F1 measures, of those of which there is anything in gold or prediction.
    MEAN
}
