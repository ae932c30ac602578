package parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import parallax.time.Meaning.Stretch;

/// Anchors meanings on one day of writing.
///
/// @param today the day of writing
/// @param tense of the clause the expression stands in
/// @param last  the days mentioned last before the expression; absent where none were
record Resolver(LocalDate today, Tense tense, @Nullable Interval last) {

    /// The days meant; unknown where they cannot be told.
    Interval days(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.interval();
            case Meaning.DayOf day -> day.month() == 0 ? dayOfMonth(day.day()) : dayOfYear(day);
            case Meaning.MonthOf month -> piece(TimeUnit.month(month(month)), month.stretch());
            case Meaning.Season season -> season(season);
            case Meaning.Weekday weekday -> Interval.day(weekday(weekday));
            case Meaning.Feast feast -> feast(feast.rule());
            case Meaning.Whole whole -> whole(whole);
            case Meaning.PartOf part -> part(part);
            case Meaning.Away away -> away(away);
            case Meaning.Lasting lasting -> lasting(lasting.amount(), lasting.unit());
            case Meaning.Older older -> new Interval(null, older.unit().plus(today, -older.amount()));
            case Meaning.Within within ->
                tense == Tense.FUTURE
                        ? away(new Meaning.Away(within.amount(), within.unit()))
                        : lasting(within.amount(), within.unit());
            case Meaning.Until until -> until(days(until.end()).from());
            case Meaning.Since since -> new Interval(earlier(days(since.start()).from()), today);
            case Meaning.Range range -> range(range);
            case Meaning.Night night -> night(days(night.day()));
            case Meaning.WeekOf week -> week(week);
            case Meaning.Present present -> Interval.day(today);
            case Meaning.Past past -> new Interval(null, today);
            case Meaning.Future future -> new Interval(today, null);
            case Meaning.FromLast from -> fromLast(from);
            case Meaning.Duration duration -> duration(duration);
            case Meaning.Every every -> Interval.UNKNOWN;
        };
    }

    static Granularity granularity(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.granularity();
            case Meaning.DayOf day -> Granularity.DAY;
            case Meaning.MonthOf month -> month.stretch() == Stretch.WHOLE ? Granularity.MONTH : Granularity.RANGE;
            case Meaning.Season season -> Granularity.SEASON;
            case Meaning.Weekday weekday -> Granularity.DAY;
            case Meaning.Feast feast -> Granularity.DAY;
            case Meaning.Whole whole -> whole.unit().granularity();
            case Meaning.Away away -> away.unit().granularity();
            case Meaning.FromLast from -> Granularity.DAY;
            case Meaning.Present present -> Granularity.DAY;
            case Meaning.WeekOf week -> Granularity.WEEK;
            case Meaning.Night night -> Granularity.DAY;
            case Meaning.PartOf part -> Granularity.RANGE;
            case Meaning.Lasting lasting -> Granularity.RANGE;
            case Meaning.Since since -> Granularity.RANGE;
            case Meaning.Range range -> Granularity.RANGE;
            case Meaning.Duration duration -> Granularity.RANGE;
            case Meaning.Older older -> Granularity.RANGE;
            case Meaning.Within within -> Granularity.RANGE;
            case Meaning.Until until -> Granularity.RANGE;
            case Meaning.Past past -> Granularity.VAGUE;
            case Meaning.Future future -> Granularity.VAGUE;
            case Meaning.Every every -> Granularity.VAGUE;
        };
    }

    private @Nullable LocalDate earlier(@Nullable LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    /// Early, mid and late are thirds; the end is the last day.
    static Interval piece(Interval whole, Stretch stretch) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return whole;
        }
        long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
        return switch (stretch) {
            case WHOLE -> whole;
            case EARLY -> new Interval(from, from.plusDays(third - 1));
            case MID -> new Interval(from.plusDays(third), from.plusDays(2 * third - 1));
            case LATE -> new Interval(to.minusDays(third), to);
            case END -> Interval.day(to);
        };
    }

    /// Three months; winter begins in December of the year before.
    static Interval season(int year, int first) {
        YearMonth start = YearMonth.of(first == 12 ? year - 1 : year, first);
        return new Interval(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    private Interval season(Meaning.Season season) {
        int year = season.first() == 12 && today.getMonthValue() == 12 ? today.getYear() + 1 : today.getYear();
        Interval here = season(year, season.first());
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

    private Interval dayOfMonth(int day) {
        LocalDate base = last != null && last.from() != null && tense.isPast() ? last.from() : today;
        Interval found = Interval.UNKNOWN;
        for (int shift = -1; shift <= 1; shift++) {
            YearMonth month = YearMonth.from(base).plusMonths(shift);
            if (day <= month.lengthOfMonth() && isNearer(month.atDay(day), found.from())) {
                found = Interval.day(month.atDay(day));
            }
        }
        return found;
    }

    private Interval dayOfYear(Meaning.DayOf day) {
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

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
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

    private YearMonth month(Meaning.MonthOf month) {
        YearMonth now = YearMonth.from(today);
        YearMonth here = now.withMonth(month.month());
        if (tense == Tense.FUTURE) {
            return here.isBefore(now) ? here.plusYears(1) : here;
        }
        boolean near = tense == Tense.UNSAID && here.isAfter(now) && here.isBefore(now.plusMonths(3));
        return here.isAfter(now) && !near ? here.minusYears(1) : here;
    }

    private LocalDate weekday(Meaning.Weekday weekday) {
        var day = weekday.day();
        return switch (weekday.shift()) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case THIS ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case NONE ->
                tense == Tense.FUTURE
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private Interval feast(Holidays.Rule rule) {
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

    private Interval whole(Meaning.Whole whole) {
        Interval unit = whole.unit().around(whole.unit().plus(today, whole.offset()));
        LocalDate to = unit.to();
        boolean soFar = whole.offset() == 0 && tense.isPast() && to != null && to.isAfter(today);
        return soFar && whole.unit() != TimeUnit.YEAR && whole.unit() != TimeUnit.NIGHT
                ? new Interval(unit.from(), today)
                : unit;
    }

    private Interval part(Meaning.PartOf part) {
        Interval unit = part.unit().around(today);
        return switch (part.part()) {
            case -1 -> new Interval(unit.from(), today);
            default -> tense.isPast() && part.part() == 2 ? piece(unit, Stretch.END) : new Interval(today, unit.to());
        };
    }

    private Interval away(Meaning.Away away) {
        LocalDate day = away.unit().plus(today, away.amount());
        return switch (away.unit()) {
            case MONTH, YEAR, DECADE, CENTURY, GENERATION -> away.unit().around(day);
            default -> Interval.day(day);
        };
    }

    private Interval lasting(int amount, TimeUnit unit) {
        LocalDate end = unit.plus(today, -amount);
        return end.isBefore(today) ? new Interval(end, today) : new Interval(today, end);
    }

    private Interval until(@Nullable LocalDate end) {
        if (end == null) {
            return Interval.UNKNOWN;
        }
        boolean ahead = end.isAfter(today) && !tense.isPast();
        return new Interval(ahead ? today : null, end.minusDays(1));
    }

    private Interval duration(Meaning.Duration duration) {
        if (duration.unit() == TimeUnit.GENERATION) {
            return new Interval(null, today);
        }
        boolean still = tense == Tense.UNSAID || tense == Tense.PERFECT;
        return still ? lasting(duration.amount(), duration.unit()) : Interval.UNKNOWN;
    }

    /// The first end is the last such day before the second one.
    private Interval range(Meaning.Range range) {
        Interval last = days(range.last());
        LocalDate end = last.to();
        LocalDate start = last.from();
        if (end == null || start == null) {
            return Interval.UNKNOWN;
        }
        Interval first = range.first() instanceof Meaning.Fixed fixed
                ? fixed.interval()
                : new Resolver(start, Tense.PAST, last).upTo(range.first());
        LocalDate from = first.from();
        return from == null || from.isAfter(end) ? last : new Interval(from, end);
    }

    /// The last reading that does not lie after today.
    private Interval upTo(Meaning meaning) {
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
            default -> days(meaning);
        };
    }

    private static Interval night(Interval evening) {
        LocalDate to = evening.to();
        return to == null || !to.equals(evening.from()) ? evening : new Interval(to, to.plusDays(1));
    }

    private Interval week(Meaning.WeekOf week) {
        Interval days = days(week.day());
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return Interval.UNKNOWN;
        }
        return switch (week.number()) {
            case 0 -> TimeUnit.WEEK.around(from);
            case -1 -> new Interval(to.minusDays(6), to);
            default ->
                new Interval(
                        from.plusWeeks(week.number() - 1L),
                        from.plusWeeks(week.number()).minusDays(1));
        };
    }

    private Interval fromLast(Meaning.FromLast from) {
        LocalDate day = last == null ? null : last.from();
        if (day == null || last == null || isWide(last)) {
            return Interval.UNKNOWN;
        }
        LocalDate base = from.offset() == 0 && !from.night() && last.to() != null ? last.to() : day;
        LocalDate found = from.unit().plus(base, from.offset());
        return from.night() ? new Interval(found, found.plusDays(1)) : Interval.day(found);
    }

    private static boolean isWide(Interval interval) {
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        return from == null || to == null || ChronoUnit.DAYS.between(from, to) > 1;
    }
}
