package parallax.eval.records.section;

import parallax.eval.records.side.Entry;

/// A gold record and the predicted one it was paired with.
public record Match<E extends Entry>(E gold, E predicted) {}
