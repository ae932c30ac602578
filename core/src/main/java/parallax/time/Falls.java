package parallax.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The days of a year on which falls what an expression names, for expressions that leave the year (or more) open.
final class Falls {
    private Falls() {}

    /// Closed stretches that begin in the year; empty where it falls on none.
    static List<Interval> in(Meaning meaning, int year) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> beginning(fixed.interval(), year);
            case Meaning.DayOf day when day.month() > 0 -> onDay(day, year, day.month());
            case Meaning.DayOf day ->
                IntStream.rangeClosed(1, 12)
                        .boxed()
                        .flatMap(month -> onDay(day, year, month).stream())
                        .toList();
            case Meaning.Feast feast -> feast.rule().in(year);
            default -> List.of();
        };
    }

    /// The days from `first` to `last` days after each of them.
    static List<Interval> shifted(Meaning meaning, int year, int first, int last) {
        List<Interval> shifted = new ArrayList<>();
        for (Interval days : in(meaning, year)) {
            LocalDate from = days.from();
            LocalDate to = days.to();
            if (from != null && to != null) {
                shifted.add(new Interval(from.plusDays(first), to.plusDays(last)));
            }
        }
        return shifted;
    }

    private static List<Interval> beginning(Interval days, int year) {
        LocalDate from = days.from();
        return from != null && days.to() != null && from.getYear() == year ? List.of(days) : List.of();
    }

    private static List<Interval> onDay(Meaning.DayOf day, int year, int month) {
        if (!YearMonth.of(year, month).isValidDay(day.day())) {
            return List.of();
        }
        LocalDate date = LocalDate.of(year, month, day.day());
        boolean weekday = day.weekday() == null || day.weekday() == date.getDayOfWeek();
        return weekday ? List.of(Interval.day(date)) : List.of();
    }
}
