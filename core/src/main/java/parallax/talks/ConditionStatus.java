package parallax.talks;

import java.util.Locale;

/// Whether what somebody asks before he attends is told as done.
public enum ConditionStatus {
    MET,
    UNMET,
    /// Nothing is said of it, or the account says both.
    UNKNOWN;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
