package parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Where a text has got to: the calendar units it mentioned last before an expression, by their first day.
///
/// @param day     the last day mentioned
/// @param month   the last month, or the month of the last day
/// @param year    the last year, or the year of the last month or day
/// @param reached the day to which the telling has come: the first day of the last mention that moved it
/// @param exactly how exact that mention was: `DAY`, `MONTH` or `YEAR`
record Timeline(
        @Nullable LocalDate day,
        @Nullable LocalDate month,
        @Nullable LocalDate year,
        @Nullable LocalDate reached,
        Granularity exactly) {
    /// So many years on, a year mentioned twice in a row moves the telling.
    private static final int SOON = 2;

    /// Before anything was mentioned.
    static final Timeline START = new Timeline(null, null, null, null, Granularity.YEAR);

    /// After days that an expression names. A stretch longer than a year, or one with an open end, leads nowhere.
    ///
    /// @param moves whether a bare year moves the telling; in passing ("the largest since 1916") it does not
    Timeline after(Interval days, boolean moves) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return this;
        }
        long length = ChronoUnit.DAYS.between(from, to);
        if (length <= 1) {
            return new Timeline(from, from, from, from, Granularity.DAY);
        }
        if (from.getMonth() == to.getMonth() && length < 31) {
            return new Timeline(day, from, from, from, Granularity.MONTH);
        }
        if (length >= 366) {
            return this;
        }
        boolean twice = year != null && year.getYear() == to.getYear() && isLater(to);
        return moves || twice || reached == null
                ? new Timeline(day, month, to, to, Granularity.YEAR)
                : new Timeline(day, month, to, reached, exactly);
    }

    /// A little later in the story.
    private boolean isLater(LocalDate there) {
        int ahead = reached == null ? 0 : there.getYear() - reached.getYear();
        return ahead > 0 && ahead <= SOON;
    }

    /// The last day, unless a later month or year has overtaken it.
    @Nullable
    LocalDate freshDay() {
        boolean stale = day == null
                || year == null
                || day.getYear() != year.getYear()
                || month == null
                || month.getMonth() != day.getMonth();
        return stale ? null : day;
    }

    /// After days that bound something else, as in "until February 1945": the telling has not come to them.
    Timeline aside(Interval days) {
        Timeline there = after(days, true);
        return reached == null ? there : new Timeline(there.day, there.month, there.year, reached, exactly);
    }

    /// After days that an expression names.
    Timeline after(Interval days) {
        return after(days, true);
    }
}
