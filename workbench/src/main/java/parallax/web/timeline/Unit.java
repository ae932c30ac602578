package parallax.web.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long a bin of the timeline is.
enum Unit {
    DAY,
    /// From Monday.
    WEEK,
    MONTH,
    YEAR;

    private static final long DAYS_IN_DAYS = 92;
    private static final long DAYS_IN_WEEKS = 366L * 2;
    private static final long DAYS_IN_MONTHS = 366L * 12;

    /// The shortest that does not make too many bins.
    static Unit between(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= DAYS_IN_DAYS) {
            return DAY;
        }
        return days <= DAYS_IN_WEEKS ? WEEK : days <= DAYS_IN_MONTHS ? MONTH : YEAR;
    }

    /// The first day of the bin that has this day.
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The last day of the bin that has this day.
    LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Unit::label).toList();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
