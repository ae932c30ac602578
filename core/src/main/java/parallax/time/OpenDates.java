package parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Finds the year (or month, or week) of what leaves it open. In news the reading nearest to the day of writing is
/// meant, on the side of it that the tense shows; in a narrative the year goes on from what was mentioned last.
///
/// @param today the day of writing, or in a narrative the day that the telling has reached
record OpenDates(LocalDate today, Tense tense, Timeline past) {
    /// A month this much earlier in the year than the one mentioned before is one of the next year.
    private static final int TURN_OF_YEAR = 8;

    Interval day(Meaning.DayOf day) {
        return day.month() == 0 ? dayOfMonth(day.day()) : dayOfYear(day);
    }

    private Interval dayOfMonth(int day) {
        if (tense == Tense.NARRATED) {
            LocalDate date = date(today.getYear(), today.getMonthValue(), day);
            return date == null ? Interval.UNKNOWN : Interval.day(date);
        }
        LocalDate last = past.day();
        LocalDate base = last != null && tense.isPast() ? last : today;
        LocalDate found = null;
        for (int shift = -1; shift <= 1; shift++) {
            YearMonth month = YearMonth.from(base).plusMonths(shift);
            if (day <= month.lengthOfMonth() && isNearer(month.atDay(day), found)) {
                found = month.atDay(day);
            }
        }
        return found == null ? Interval.UNKNOWN : Interval.day(found);
    }

    private Interval dayOfYear(Meaning.DayOf day) {
        if (tense == Tense.NARRATED) {
            LocalDate date = date(narratedYear(day.month()), day.month(), day.day());
            return date == null ? Interval.UNKNOWN : Interval.day(date);
        }
        LocalDate found = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate date = date(year, day.month(), day.day());
            if (date != null && fits(date, day.weekday()) && isNearer(date, found)) {
                found = date;
            }
        }
        if (found == null && day.weekday() != null) {
            return dayOfYear(new Meaning.DayOf(day.month(), day.day(), null));
        }
        return found == null ? Interval.UNKNOWN : Interval.day(found);
    }

    private static boolean fits(LocalDate date, @Nullable DayOfWeek weekday) {
        return weekday == null || date.getDayOfWeek() == weekday;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private int narratedYear(int month) {
        boolean turn = past.exactly() != Granularity.YEAR && today.getMonthValue() - month >= TURN_OF_YEAR;
        return turn ? today.getYear() + 1 : today.getYear();
    }

    /// Whether a day is a better reading than the one found so far: nearer to today, where days on the wrong side of
    /// the tense count as further away.
    private boolean isNearer(LocalDate day, @Nullable LocalDate found) {
        return found == null || distance(day) < distance(found);
    }

    private long distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        boolean wrong = (tense.isPast() && days > 0) || (tense == Tense.FUTURE && days < 0);
        return Math.abs(days) * (wrong ? 3 : 1);
    }

    YearMonth month(int month) {
        YearMonth now = YearMonth.from(today);
        YearMonth here = now.withMonth(month);
        if (tense == Tense.NARRATED) {
            return YearMonth.of(narratedYear(month), month);
        }
        if (tense == Tense.FUTURE) {
            return here.isBefore(now) ? here.plusYears(1) : here;
        }
        boolean near = tense == Tense.UNSAID && here.isAfter(now) && here.isBefore(now.plusMonths(3));
        return here.isAfter(now) && !near ? here.minusYears(1) : here;
    }

    LocalDate weekday(Meaning.Weekday weekday) {
        var day = weekday.day();
        return switch (weekday.shift()) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case THIS ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case NONE ->
                tense == Tense.FUTURE || tense == Tense.NARRATED
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /// Three months; winter begins in December of the year before.
    static Interval season(int year, int first) {
        YearMonth start = YearMonth.of(first == 12 ? year - 1 : year, first);
        return new Interval(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    Interval season(Meaning.Season season) {
        int year = season.first() == 12 && today.getMonthValue() == 12 ? today.getYear() + 1 : today.getYear();
        Interval here = season(year, season.first());
        if (tense == Tense.NARRATED) {
            return season(today.getYear() + season.shift(), season.first());
        }
        LocalDate from = here.from();
        boolean ahead = from != null && from.isAfter(today);
        if (season.shift() > 0) {
            return ahead ? here : season(year + 1, season.first());
        }
        LocalDate to = here.to();
        boolean running = !ahead && to != null && !to.isBefore(today);
        boolean back = season.shift() < 0 ? ahead || running : ahead && tense != Tense.FUTURE;
        return back ? season(year - 1, season.first()) : here;
    }

    /// A quarter or half; of last year where it is still ahead and told of.
    Interval nth(Meaning.Nth nth) {
        int months = nth.unit() == TimeUnit.HALF ? 6 : 3;
        LocalDate first = LocalDate.of(today.getYear(), (nth.number() - 1) * months + 1, 1);
        boolean back = first.isAfter(today) && tense.isPast();
        return nth.unit().around(back ? first.minusYears(1) : first);
    }

    Interval feast(Holidays.Rule rule) {
        if (tense == Tense.NARRATED) {
            return rule.in(today.getYear()).stream().findFirst().orElse(Interval.UNKNOWN);
        }
        Interval found = Interval.UNKNOWN;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            for (Interval days : rule.in(year)) {
                LocalDate from = days.from();
                if (from != null && isNearer(from, found.from())) {
                    found = days;
                }
            }
        }
        return found;
    }

    /// The last reading that does not lie after today.
    Interval upTo(Meaning meaning, Resolver otherwise) {
        return switch (meaning) {
            case Meaning.DayOf day
            when day.month() == 0 -> {
                YearMonth here = YearMonth.from(today);
                YearMonth month = day.day() > today.getDayOfMonth() ? here.minusMonths(1) : here;
                yield Interval.day(month.atDay(Math.min(day.day(), month.lengthOfMonth())));
            }
            case Meaning.DayOf day -> {
                LocalDate date = date(today.getYear(), day.month(), day.day());
                boolean back = date == null || date.isAfter(today);
                LocalDate found = back ? date(today.getYear() - 1, day.month(), day.day()) : date;
                yield found == null ? Interval.UNKNOWN : Interval.day(found);
            }
            default -> new Resolver(today, tense, otherwise.past()).days(meaning);
        };
    }
}
