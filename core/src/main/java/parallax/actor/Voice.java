package parallax.actor;

import java.util.Locale;

/// In whose words an actor is named (codebook §2).
public enum Voice {
    /// The author's.
    OWN,
    /// Inside somebody's statement.
    ATTRIBUTED,
    /// The author's distance: quotation marks or "so-called".
    SCARE_QUOTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
