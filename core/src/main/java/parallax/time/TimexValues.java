package parallax.time;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a meaning is called in TIMEX3.
///
/// @param days the anchored days of any meaning
record TimexValues(Function<Meaning, Interval> days) {
    private static final String NIGHT = "NI";

    Timex.Type type(Meaning meaning, @Nullable String clock) {
        return switch (meaning) {
            case Meaning.Every every -> Timex.Type.SET;
            case Meaning.EveryNamed every -> Timex.Type.SET;
            case Meaning.Per per -> Timex.Type.SET;
            case Meaning.Aside aside -> type(aside.meaning(), clock);
            case Meaning.Duration duration -> Timex.Type.DURATION;
            case Meaning.Older older -> Timex.Type.DURATION;
            case Meaning.Within within -> Timex.Type.DURATION;
            case Meaning.Lasting lasting -> Timex.Type.DURATION;
            case Meaning.Vaguely vaguely -> Timex.Type.DURATION;
            case Meaning.Night night -> Timex.Type.TIME;
            case Meaning.FromLast from when from.night() -> Timex.Type.TIME;
            default -> clock == null ? Timex.Type.DATE : Timex.Type.TIME;
        };
    }

    String value(Meaning meaning, @Nullable String clock) {
        String value = value(meaning);
        return clock == null || value.endsWith("T" + clock) ? value : value + "T" + clock;
    }

    private String value(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Present present -> "PRESENT_REF";
            case Meaning.Past past -> "PAST_REF";
            case Meaning.Future future -> "FUTURE_REF";
            case Meaning.Duration duration -> length(duration.amount(), duration.unit());
            case Meaning.Older older -> length(older.amount(), older.unit());
            case Meaning.Within within -> length(within.amount(), within.unit());
            case Meaning.Lasting lasting -> length(lasting.amount(), lasting.unit());
            case Meaning.Vaguely vaguely -> length(0, vaguely.unit());
            case Meaning.Every every ->
                every.amount() == 1 ? TimexNotation.each(every.unit()) : length(every.amount(), every.unit());
            case Meaning.Per per -> length(1, per.unit());
            case Meaning.EveryNamed every -> each(every.day());
            case Meaning.Aside aside -> value(aside.meaning());
            case Meaning.Loose loose -> value(loose.meaning());
            case Meaning.Piece piece -> value(piece.whole());
            case Meaning.PartOf part -> value(new Meaning.Whole(part.unit(), 0));
            case Meaning.Since since -> value(since.start());
            case Meaning.Until until -> value(until.end());
            case Meaning.Night night -> value(night.day()) + "T" + NIGHT;
            case Meaning.FromLast from
            when from.night() -> value(new Meaning.FromLast(from.offset(), from.unit(), false)) + "T" + NIGHT;
            case Meaning.Whole whole
            when whole.unit() == TimeUnit.NIGHT -> point(meaning, Granularity.DAY) + "T" + NIGHT;
            case Meaning.Whole whole -> unit(whole);
            default -> point(meaning, Resolver.granularity(meaning));
        };
    }

    /// All of the unit, also where the days that count end today.
    private String unit(Meaning.Whole whole) {
        return point(whole, whole.unit().granularity());
    }

    private String point(Meaning meaning, Granularity granularity) {
        return TimexNotation.point(days.apply(meaning), granularity);
    }

    private static String each(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
            case Meaning.MonthOf month -> String.format(java.util.Locale.ROOT, "XXXX-%02d", month.month());
            case Meaning.DayOf day -> String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", day.month(), day.day());
            case Meaning.Season season -> "XXXX-" + TimexNotation.season(season.first());
            default -> TimexNotation.unknown(Resolver.granularity(meaning));
        };
    }

    private static String length(int amount, TimeUnit unit) {
        return TimexNotation.length(amount == 0 ? "X" : String.valueOf(Math.abs(amount)), unit);
    }
}
