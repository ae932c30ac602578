package parallax.time;

/// How fine a time expression is.
public enum Granularity {
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    RANGE,
    VAGUE
}
