package parallax.figure;

import java.util.Locale;

/// What a figure measures (codebook §5).
public enum Measure {
    KILLED,
    INJURED,
    DISPLACED,
    REFUGEES,
    BESIEGED,
    DEMONSTRATORS,
    FIGHTERS,
    DETAINED,
    ATTENDEES,
    AIRSTRIKES,
    TERRITORY,
    MONEY,
    OTHER;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
