package parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// Units that time is told in. Weeks run from Monday to Sunday.
enum TimeUnit {
    SECOND(Granularity.HOUR, 0, 0),
    MINUTE(Granularity.HOUR, 0, 0),
    HOUR(Granularity.HOUR, 0, 0),
    DAY(Granularity.DAY, 1, 0),
    NIGHT(Granularity.DAY, 1, 0),
    WEEKEND(Granularity.WEEKEND, 7, 0),
    WEEK(Granularity.WEEK, 7, 0),
    FORTNIGHT(Granularity.WEEK, 14, 0),
    MONTH(Granularity.MONTH, 0, 1),
    QUARTER(Granularity.QUARTER, 0, 3),
    HALF(Granularity.HALF, 0, 6),
    YEAR(Granularity.YEAR, 0, 12),
    DECADE(Granularity.DECADE, 0, 120),
    GENERATION(Granularity.VAGUE, 0, 300),
    CENTURY(Granularity.CENTURY, 0, 1200);

    private static final int LONGEST = 40_000;
    private final Granularity granularity;
    private final int days;
    private final int months;

    TimeUnit(Granularity granularity, int days, int months) {
        this.granularity = granularity;
        this.days = days;
        this.months = months;
    }

    Granularity granularity() {
        return granularity;
    }

    /// The day `amount` units after (before, if negative) a day. Amounts beyond reason are cut, so that no date of
    /// any text can overflow.
    LocalDate plus(LocalDate day, int amount) {
        int n = Math.clamp(amount, -LONGEST, LONGEST);
        return day.plusDays((long) n * days).plusMonths((long) n * Math.min(months, 120));
    }

    /// The whole unit around a day: its week, month, year …
    Interval around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Interval.day(day);
            case NIGHT -> new Interval(day, day.plusDays(1));
            case WEEKEND -> weekend(day);
            case WEEK, FORTNIGHT -> new Interval(monday(day), monday(day).plusDays(6));
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day);
            case HALF -> half(day);
            case YEAR -> year(day.getYear());
            case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
            case GENERATION -> years(day.getYear(), 25);
            case CENTURY -> years(Math.floorDiv(day.getYear(), 100) * 100, 100);
        };
    }

    static Interval year(int year) {
        return years(year, 1);
    }

    static Interval years(int first, int count) {
        return new Interval(
                LocalDate.of(first, 1, 1),
                Year.of(first + count - 1).atMonth(12).atEndOfMonth());
    }

    static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth());
    }

    private static Interval quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), day.getMonth().firstMonthOfQuarter());
        return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Interval half(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1);
        return new Interval(first.atDay(1), first.plusMonths(5).atEndOfMonth());
    }

    private static Interval weekend(LocalDate day) {
        LocalDate saturday = monday(day).plusDays(5);
        return new Interval(saturday, saturday.plusDays(1));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
