package parallax.quantity;

import java.util.Locale;

/// How firmly a figure is given (codebook §5). Amounts without digits ("tens of thousands") are qualifiers of their
/// own, with both bounds.
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    OVER,
    UP_TO,
    AT_MOST,
    FEWER_THAN,
    DOZENS,
    HUNDREDS,
    THOUSANDS,
    TENS_OF_THOUSANDS,
    HUNDREDS_OF_THOUSANDS,
    MILLIONS,
    TENS,
    TENS_OF_MILLIONS,
    HUNDREDS_OF_MILLIONS,
    BILLIONS,
    TENS_OF_BILLIONS,
    HUNDREDS_OF_BILLIONS,
    VAGUE;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether the words set no upper limit.
    public boolean openAbove() {
        return this == AT_LEAST || this == OVER;
    }

    /// Whether the words set no lower limit.
    public boolean openBelow() {
        return this == UP_TO || this == AT_MOST || this == FEWER_THAN;
    }
}
