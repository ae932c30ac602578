package parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Where a text has got to: the calendar units it mentioned last before an expression, by their first day.
///
/// @param day     the last day mentioned
/// @param month   the last month, or the month of the last day
/// @param year    the last year, or the year of the last month or day
/// @param exactly how exact the very last mention was: `DAY`, `MONTH` or `YEAR`
record Timeline(
        @Nullable LocalDate day,
        @Nullable LocalDate month,
        @Nullable LocalDate year,
        Granularity exactly) {
    /// Before anything was mentioned.
    static final Timeline START = new Timeline(null, null, null, Granularity.YEAR);

    /// After days that an expression names. A stretch longer than a year, or one with an open end, leads nowhere.
    Timeline after(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return this;
        }
        long length = ChronoUnit.DAYS.between(from, to);
        if (length <= 1) {
            return new Timeline(from, from, from, Granularity.DAY);
        }
        boolean oneMonth = from.getMonth() == to.getMonth() && length < 31;
        if (oneMonth) {
            return new Timeline(day, from, from, Granularity.MONTH);
        }
        return length < 366 ? new Timeline(day, month, to, Granularity.YEAR) : this;
    }

    /// The first day of the last mention; absent at the start.
    @Nullable
    LocalDate latest() {
        return switch (exactly) {
            case DAY -> day;
            case MONTH -> month;
            default -> year;
        };
    }
}
