package parallax.casefile.decision;

import java.time.Instant;

/// A decision as it stands in the case.
///
/// @param number from 1, in the order in which they were taken
/// @param by     who decided
/// @param why    in the person's own words; empty where none were given
public record Entry(int number, String by, Instant at, String why, Decision decision) {
    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("no number of a decision: " + number);
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("a decision by nobody");
        }
        if (decision instanceof Decision.Undo(int other) && (other < 1 || other >= number)) {
            throw new IllegalArgumentException("decision " + number + " undoes " + other + ", which is not before it");
        }
    }
}
