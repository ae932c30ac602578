package parallax.compare.ledger;

import java.util.Locale;

/// What an issue asks (codebook §8).
public enum Slot {
    /// How many?
    FIGURE,
    /// Did it happen?
    HAPPENED,
    /// Who did it?
    WHO,
    /// When?
    WHEN,
    /// Where?
    WHERE,
    /// Who sits at the table, and on which condition?
    POSITION;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
