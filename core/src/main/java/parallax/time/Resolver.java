package parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Anchors meanings on one day of writing.
///
/// @param today the day of writing, or in a narrative the day that the telling has reached
/// @param tense of the clause the expression stands in
/// @param past  what was mentioned before the expression
record Resolver(LocalDate today, Tense tense, Timeline past) {

    /// The days meant; unknown where they cannot be told.
    Interval days(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.interval();
            case Meaning.DayOf day -> open().day(day);
            case Meaning.MonthOf month -> TimeUnit.month(open().month(month.month()));
            case Meaning.Season season -> open().season(season);
            case Meaning.Weekday weekday -> Interval.day(open().weekday(weekday));
            case Meaning.Feast feast -> open().feast(feast.rule());
            case Meaning.Nth nth -> open().nth(nth);
            case Meaning.Piece piece -> piece(piece);
            case Meaning.Inside inside -> inside(inside);
            case Meaning.Whole whole -> whole(whole);
            case Meaning.PartOf part -> part(part);
            case Meaning.Away away -> away(away);
            case Meaning.Lasting lasting -> lasting(lasting.amount(), lasting.unit());
            case Meaning.Vaguely vaguely -> vaguely.side() < 0 ? new Interval(null, today) : new Interval(today, null);
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
            case Meaning.NamedFromLast named -> namedFromLast(named);
            case Meaning.AtLast last -> Interval.UNKNOWN;
            case Meaning.AnyDay any -> Interval.UNKNOWN;
            case Meaning.Every every -> Interval.UNKNOWN;
            case Meaning.Per per -> Interval.UNKNOWN;
            case Meaning.EveryNamed every -> Interval.UNKNOWN;
            case Meaning.Aside aside -> days(aside.meaning());
            case Meaning.Loose loose -> days(loose.meaning());
        };
    }

    static Granularity granularity(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> fixed.granularity();
            case Meaning.DayOf day -> Granularity.DAY;
            case Meaning.MonthOf month -> Granularity.MONTH;
            case Meaning.Season season -> Granularity.SEASON;
            case Meaning.Weekday weekday -> Granularity.DAY;
            case Meaning.Feast feast -> Granularity.DAY;
            case Meaning.Nth nth -> nth.unit().granularity();
            case Meaning.Piece piece -> piece.stretch().granularity();
            case Meaning.Inside inside -> granularity(inside.part());
            case Meaning.Whole whole -> whole.unit().granularity();
            case Meaning.Away away -> away.unit().granularity();
            case Meaning.FromLast from -> from.unit().granularity();
            case Meaning.Present present -> Granularity.DAY;
            case Meaning.WeekOf week -> Granularity.WEEK;
            case Meaning.Night night -> Granularity.DAY;
            case Meaning.Aside aside -> granularity(aside.meaning());
            case Meaning.Loose loose -> granularity(loose.meaning());
            case Meaning.PartOf part -> Granularity.RANGE;
            case Meaning.Lasting lasting -> Granularity.RANGE;
            case Meaning.Since since -> Granularity.RANGE;
            case Meaning.Range range -> Granularity.RANGE;
            case Meaning.Duration duration -> Granularity.RANGE;
            case Meaning.Older older -> Granularity.RANGE;
            case Meaning.Within within -> Granularity.RANGE;
            case Meaning.Until until -> Granularity.RANGE;
            case Meaning.Vaguely vaguely -> Granularity.VAGUE;
            case Meaning.Past past -> Granularity.VAGUE;
            case Meaning.Future future -> Granularity.VAGUE;
            case Meaning.NamedFromLast named -> granularity(named.named());
            case Meaning.AtLast last -> Granularity.VAGUE;
            case Meaning.AnyDay any -> Granularity.DAY;
            case Meaning.Every every -> Granularity.VAGUE;
            case Meaning.Per per -> Granularity.VAGUE;
            case Meaning.EveryNamed every -> Granularity.VAGUE;
        };
    }

    private OpenDates open() {
        return new OpenDates(today, tense, past);
    }

    private @Nullable LocalDate earlier(@Nullable LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    /// The end of a unit that still runs is what is left of it.
    private Interval piece(Meaning.Piece piece) {
        Interval whole = piece.whole() instanceof Meaning.Whole unit && tense != Tense.NARRATED
                ? unit.unit().around(unit.unit().plus(today, unit.offset()))
                : days(piece.whole());
        LocalDate to = whole.to();
        boolean running = piece.whole() instanceof Meaning.Whole unit && unit.offset() == 0;
        boolean ahead = running && piece.stretch() == Meaning.Stretch.END && !isTold() && to != null;
        return ahead && !today.isAfter(to)
                ? new Interval(today, to)
                : piece.stretch().of(whole);
    }

    private boolean isTold() {
        return tense.isPast() || tense == Tense.NARRATED;
    }

    private Interval inside(Meaning.Inside inside) {
        Interval whole = days(inside.whole());
        LocalDate from = whole.from();
        return from == null
                ? Interval.UNKNOWN
                : new Resolver(from, Tense.NARRATED, Timeline.START.after(whole)).days(inside.part());
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
        return part.part() < 0 ? new Interval(unit.from(), today) : new Interval(today, unit.to());
    }

    private Interval away(Meaning.Away away) {
        LocalDate day = away.unit().plus(today, away.amount());
        return switch (away.unit()) {
            case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY, GENERATION ->
                away.unit().around(day);
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
        return still && duration.amount() > 0 ? lasting(duration.amount(), duration.unit()) : Interval.UNKNOWN;
    }

    /// The first end is the last such day before the second one.
    private Interval range(Meaning.Range range) {
        Interval last = days(range.last());
        LocalDate end = last.to();
        LocalDate start = last.from();
        if (end == null || start == null) {
            return Interval.UNKNOWN;
        }
        Interval first = Meaning.settled(range.first()) instanceof Meaning.Fixed fixed
                ? fixed.interval()
                : new OpenDates(start, Tense.PAST, past.after(last)).upTo(range.first(), this);
        LocalDate from = first.from();
        return from == null || from.isAfter(end) ? last : new Interval(from, end);
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

    /// After the one around what was mentioned last comes the following one.
    private Interval namedFromLast(Meaning.NamedFromLast named) {
        LocalDate reached = past.reached();
        if (reached == null) {
            return Interval.UNKNOWN;
        }
        Interval found = new Resolver(reached, Tense.NARRATED, past).days(named.named());
        LocalDate from = found.from();
        if (from == null) {
            return found;
        }
        boolean weekly = named.named() instanceof Meaning.Weekday;
        boolean behind = named.offset() > 0 && (!from.isAfter(reached) || weekly && from.equals(reached));
        boolean ahead = named.offset() < 0 && !from.isBefore(reached);
        int step = behind ? 1 : ahead ? -1 : 0;
        TimeUnit unit = weekly ? TimeUnit.WEEK : TimeUnit.YEAR;
        LocalDate to = found.to();
        return step == 0 || to == null ? found : new Interval(unit.plus(from, step), unit.plus(to, step));
    }

    private Interval fromLast(Meaning.FromLast from) {
        LocalDate base = switch (from.unit()) {
            case MONTH -> past.month();
            case QUARTER, HALF, YEAR, DECADE, GENERATION, CENTURY -> past.year();
            default -> past.freshDay();
        };
        if (base == null) {
            return Interval.UNKNOWN;
        }
        LocalDate found = from.unit().plus(base, from.offset());
        Interval unit =
                from.unit() == TimeUnit.WEEK ? Interval.day(found) : from.unit().around(found);
        return from.night() ? night(unit) : unit;
    }
}
