package parallax.compare.ledger;

import java.util.Locale;

/// How two answers of different origin stand to each other (codebook §8). Silence is no relation between answers: see
/// [Silence].
public enum RelationKind {
    /// Compatible values.
    AGREE,
    /// One is more precise, nothing clashes.
    REFINE,
    /// Both can be true at their own as-of times.
    UPDATE,
    /// Other place, group or definition: no clash.
    DIFFER_IN_SCOPE,
    /// Cannot both be true.
    CONFLICT,
    /// One says that it did not happen, or that the other's claim is false.
    DENY;

    /// The label in exports, such as `differ in scope`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether it makes the issue a dispute.
    public boolean isDispute() {
        return this == CONFLICT || this == DENY;
    }
}
