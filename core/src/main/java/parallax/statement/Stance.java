package parallax.statement;

import java.util.Locale;

/// How the one who reports a statement stands to it (codebook §3).
public enum Stance {
    NEUTRAL,
    ENDORSES,
    DISTANCES,
    REJECTS;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
