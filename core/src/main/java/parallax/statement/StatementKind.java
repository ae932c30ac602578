package parallax.statement;

import java.util.Locale;

/// What somebody does by saying something (codebook §3).
public enum StatementKind {
    ASSERTS,
    DENIES,
    ACCUSES,
    DEMANDS,
    PROPOSES,
    PROMISES,
    THREATENS,
    REFUSES,
    INTENDS,
    BELIEVES,
    ASKS,
    ORDERS;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
