package parallax.talks;

import java.util.Locale;

/// How firmly a position is told. To threaten a boycott is no boycott.
public enum Modality {
    /// As what somebody does, did or will do.
    STATED,
    /// As a threat: "threatened to boycott".
    THREATENED,
    /// As what may come: "might attend", "is likely to walk out".
    POSSIBLE;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
