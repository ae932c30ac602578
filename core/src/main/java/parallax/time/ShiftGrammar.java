package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Reads what stands before, at or after now or what was mentioned: `last week`, `next March`, `this morning`, `the
/// following year`, `that summer`, `the same day`, `the past four years`, `earlier this year`.
final class ShiftGrammar {
    private final TimeWords words;
    private final AmountGrammar amounts;
    private final NamedGrammar named;

    ShiftGrammar(TimeWords words, AmountGrammar amounts, NamedGrammar named) {
        this.words = words;
        this.amounts = amounts;
        this.named = named;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        boolean part = lexemes.is(from, "earlier") || lexemes.is(from, "later");
        int at = part ? from + 1 : from;
        boolean article = lexemes.is(at, "the");
        int shift = article ? at + 1 : at;
        Match found = article || part ? null : pointed(lexemes, from, at);
        if (found == null && lexemes.joined(shift + 1)) {
            found = same(lexemes, from, shift, article);
        }
        if (found == null) {
            found = shifted(lexemes, from, shift, article);
        }
        if (found == null && article && !part) {
            found = lengthOf(lexemes, from, shift);
        }
        if (part) {
            Match whole = found != null ? found : pointed(lexemes, from, at);
            return whole == null || at == whole.to() ? null : partOf(lexemes, from, whole);
        }
        return found == null ? beside(lexemes, from, article, shift) : found;
    }

    /// `earlier this year` is the part of it before now; of `later that month` only the month is known.
    private static Match partOf(Lexemes lexemes, int from, Match whole) {
        boolean earlier = lexemes.is(from, "earlier");
        Meaning meaning = whole.meaning() instanceof Meaning.Whole unit && unit.offset() == 0
                ? new Meaning.PartOf(unit.unit(), earlier ? -1 : 1)
                : whole.meaning();
        return new Match(from, whole.to(), meaning);
    }

    /// `this week`, `this morning`, `this summer`, `that night`, `that same year`, `that Friday`.
    private @Nullable Match pointed(Lexemes lexemes, int from, int at) {
        boolean here = lexemes.is(at, "this");
        if ((!here && !lexemes.is(at, "that")) || !lexemes.joined(at + 1)) {
            return null;
        }
        boolean same = lexemes.is(at + 1, "same") || lexemes.is(at + 1, "very");
        int noun = same ? at + 2 : at + 1;
        if (here && !same && lexemes.is(noun, "coming")) {
            return named(lexemes, from, noun + 1, 1, false);
        }
        String part = words.value("part", lexemes.low(noun));
        if (part != null) {
            Meaning day = here && !same ? new Meaning.Whole(TimeUnit.DAY, 0) : onDay(part);
            return new Match(from, noun + 1, day).at(from, noun + 1, part);
        }
        TimeUnit unit = unit(lexemes, noun);
        if (unit == null) {
            return named(lexemes, from, noun, 0, !here || same);
        }
        Meaning meaning = here && !same ? new Meaning.Whole(unit, 0) : new Meaning.FromLast(0, unit, isNight(unit));
        return new Match(from, noun + 1, meaning);
    }

    private static Meaning onDay(String part) {
        return new Meaning.FromLast(0, TimeUnit.DAY, part.equals("NI"));
    }

    private static boolean isNight(TimeUnit unit) {
        return unit == TimeUnit.NIGHT;
    }

    /// One whole unit; not "second" and not units shorter than a day.
    private @Nullable TimeUnit unit(Lexemes lexemes, int at) {
        TimeUnit unit = lexemes.joined(at) ? words.unit(lexemes.low(at)) : null;
        boolean one = !lexemes.low(at).endsWith("s");
        return unit != null && one && unit.compareTo(TimeUnit.HOUR) > 0 ? unit : null;
    }

    /// `the same day`, `the same summer`.
    private @Nullable Match same(Lexemes lexemes, int from, int at, boolean article) {
        if (!article || !lexemes.is(at, "same")) {
            return null;
        }
        String part = words.value("part", lexemes.low(at + 1));
        TimeUnit unit = unit(lexemes, at + 1);
        if (unit != null) {
            return new Match(from, at + 2, new Meaning.FromLast(0, unit, isNight(unit)));
        }
        return part != null
                ? new Match(from, at + 2, onDay(part)).at(from, at + 2, part)
                : named(lexemes, from, at + 1, 0, true);
    }

    private @Nullable Match shifted(Lexemes lexemes, int from, int at, boolean article) {
        String shift = words.value("shift", lexemes.low(at));
        if (shift == null || !lexemes.joined(at + 1)) {
            return null;
        }
        int offset = Integer.parseInt(shift);
        boolean relative = article || words.is("beside", lexemes.low(at));
        Match length = offset == 0 ? null : length(lexemes, from, at, offset, article);
        if (length != null) {
            return length;
        }
        String part = words.value("part", lexemes.low(at + 1));
        if (part != null && offset != 0) {
            Meaning day = relative
                    ? new Meaning.FromLast(offset, TimeUnit.DAY, false)
                    : new Meaning.Whole(TimeUnit.DAY, offset);
            return new Match(from, at + 2, day).at(from, at + 2, part);
        }
        TimeUnit unit = unit(lexemes, at + 1);
        if (unit == null) {
            return named(lexemes, from, at + 1, offset, relative);
        }
        return whole(lexemes, from, at, offset, unit, relative);
    }

    private @Nullable Match whole(Lexemes lexemes, int from, int at, int offset, TimeUnit unit, boolean relative) {
        boolean day = unit == TimeUnit.DAY;
        if (offset == 0) {
            return day || relative ? null : new Match(from, at + 2, new Meaning.Whole(unit, 0));
        }
        if (!relative) {
            boolean loose = day && !lexemes.is(at, "next");
            return loose ? null : new Match(from, at + 2, new Meaning.Whole(unit, offset));
        }
        return new Match(from, at + 2, new Meaning.FromLast(offset, unit, isNight(unit)));
    }

    /// `the past four years`, `the last few days`, `the past week`, `the coming months`, `recent weeks`.
    private @Nullable Match length(Lexemes lexemes, int from, int at, int offset, boolean article) {
        Amount amount = amounts.read(lexemes, at + 1);
        if (amount != null && amount.way() != Amount.Way.COMPOUND && amount.way() != Amount.Way.ARTICLE) {
            boolean loose =
                    !article && amount.way() == Amount.Way.BARE && !lexemes.is(at, "recent") && !lexemes.is(at, "past");
            Meaning meaning = lexemes.is(at, "recent") ? new Meaning.Past() : lasting(amount, offset);
            return loose ? null : new Match(from, amount.to(), meaning);
        }
        TimeUnit unit = unit(lexemes, at + 1);
        boolean running =
                lexemes.is(at, "past") || lexemes.is(at, "coming") || (article && isStretch(lexemes, from, at));
        return unit != null && unit != TimeUnit.DAY && running
                ? new Match(from, at + 2, new Meaning.Lasting(-offset, unit))
                : null;
    }

    /// `the first two years`, `the three weeks`, `the last years of his life`.
    private @Nullable Match lengthOf(Lexemes lexemes, int from, int at) {
        boolean piece = words.is("partial", lexemes.low(at));
        TimeUnit one = piece && lexemes.is(at + 2, "of") ? unit(lexemes, at + 1) : null;
        if (one == TimeUnit.QUARTER || one == TimeUnit.WEEK) {
            return null;
        }
        if (one != null) {
            return new Match(from, at + 2, new Meaning.Aside(new Meaning.Duration(1, one)));
        }
        Amount amount = amounts.read(lexemes, piece ? at + 1 : at);
        if (amount == null || amount.way() == Amount.Way.ARTICLE || amount.way() == Amount.Way.COMPOUND) {
            return null;
        }
        return piece || amount.way() == Amount.Way.NUMBER
                ? new Match(from, amount.to(), new Meaning.Aside(new Meaning.Duration(amount.value(), amount.unit())))
                : null;
    }

    private static Meaning lasting(Amount amount, int offset) {
        return amount.value() == 0
                ? new Meaning.Vaguely(amount.unit(), offset)
                : new Meaning.Lasting(amount.value() * -offset, amount.unit());
    }

    /// "over the next year", "in the last week".
    private boolean isStretch(Lexemes lexemes, int from, int at) {
        boolean plain = lexemes.is(at, "last") || lexemes.is(at, "next");
        return plain && words.is("lasting", lexemes.low(from - 1));
    }

    /// A weekday, month, season or feast by name.
    private @Nullable Match named(Lexemes lexemes, int from, int at, int offset, boolean relative) {
        Match name = lexemes.joined(at) ? named.read(lexemes, at) : null;
        if (name == null) {
            return null;
        }
        Meaning meaning = relative ? new Meaning.NamedFromLast(name.meaning(), offset) : shift(name.meaning(), offset);
        return new Match(from, name.to(), meaning);
    }

    private static Meaning shift(Meaning name, int offset) {
        return switch (name) {
            case Meaning.Weekday weekday ->
                new Meaning.Weekday(
                        weekday.day(),
                        offset > 0 ? Meaning.Shift.NEXT : offset == 0 ? Meaning.Shift.THIS : Meaning.Shift.LAST);
            case Meaning.Season season -> new Meaning.Season(season.first(), offset);
            default -> name;
        };
    }

    /// `the day before`, `the year after`, `the night before`.
    private @Nullable Match beside(Lexemes lexemes, int from, boolean article, int at) {
        TimeUnit unit = article ? unit(lexemes, at) : null;
        boolean before = lexemes.is(at + 1, "before");
        if (unit == null || (!before && !lexemes.is(at + 1, "after")) || !lexemes.joined(at + 1)) {
            return null;
        }
        return new Match(from, at + 2, new Meaning.FromLast(before ? -1 : 1, unit, isNight(unit)));
    }
}
