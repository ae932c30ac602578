package parallax.time;

import java.time.LocalDate;

/// Whether what an expression names can fall on a day, for expressions that leave the year (or more) open.
final class Falls {
    private Falls() {}

    static boolean on(Meaning meaning, LocalDate day) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> within(fixed.interval(), day);
            case Meaning.DayOf date ->
                (date.month() == 0 || date.month() == day.getMonthValue())
                        && date.day() == day.getDayOfMonth()
                        && (date.weekday() == null || date.weekday() == day.getDayOfWeek());
            case Meaning.Weekday weekday -> weekday.day() == day.getDayOfWeek();
            case Meaning.Feast feast -> feast.rule().in(day.getYear()).stream().anyMatch(days -> within(days, day));
            default -> false;
        };
    }

    /// Whether it falls on one of the days from `first` to `last` days after a day (before it, if negative).
    static boolean between(Meaning meaning, LocalDate day, int first, int last) {
        for (int days = first; days <= last; days++) {
            if (on(meaning, day.plusDays(days))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Interval days, LocalDate day) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
