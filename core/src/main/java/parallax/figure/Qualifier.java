package parallax.figure;

import java.util.Locale;

/// How firmly a figure is given (codebook §5). A vague amount ("tens of thousands") is `ABOUT` with both bounds.
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    OVER,
    UP_TO,
    AT_MOST,
    FEWER_THAN,
    VAGUE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
