package parallax.quantity;

import java.util.Locale;

/// Which way something moved.
public enum Direction {
    UP,
    DOWN;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
