package parallax.eval.figurepairs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.RelationKind;

/// How two figures stand to each other: a relation of the codebook, or none, because they answer different questions.
public enum PairLabel {
    AGREE,
    REFINE,
    UPDATE,
    DIFFER_IN_SCOPE,
    CONFLICT,
    DENY,
    UNRELATED;

    /// The label as files write it, such as `differ in scope`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The label that a file writes.
    ///
    /// @throws IllegalArgumentException quoting words that are no label
    public static PairLabel of(String label) {
        for (PairLabel known : values()) {
            if (known.label().equals(label)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no relation of figures: '" + label + "'");
    }

    /// The relation as a label; unrelated where there is none.
    public static PairLabel of(@Nullable RelationKind kind) {
        return kind == null ? UNRELATED : valueOf(kind.name());
    }

    /// Whether one is said to be wrong if the other is right.
    public boolean isDispute() {
        return this == CONFLICT || this == DENY;
    }
}
