package parallax.figure;

import parallax.text.Span;

/// A word that tells what a figure measures.
record Telling(Measure measure, Span span) {
    boolean isHarm() {
        return measure == Measure.KILLED || measure == Measure.INJURED;
    }
}
