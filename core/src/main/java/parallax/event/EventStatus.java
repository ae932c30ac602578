package parallax.event;

import java.util.Locale;

/// Whether an event is told as having happened (codebook §4).
public enum EventStatus {
    HAPPENED,
    ONGOING,
    PLANNED,
    CALLED_FOR,
    POSSIBLE,
    DENIED;

    /// Whether it is told as a fact: it happened or goes on.
    public boolean isReal() {
        return this == HAPPENED || this == ONGOING;
    }

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
