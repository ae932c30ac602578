package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;

/// Reads what comes again: `every month`, `each Friday`, `every two weeks`, `every other day`, `daily`, `per day`,
/// `on Sundays`.
final class SetGrammar {
    private final TimeWords words;
    private final NamedGrammar named;
    private final NumeralReader numerals;

    SetGrammar(TimeWords words, NamedGrammar named, NumeralReader numerals) {
        this.words = words;
        this.named = named;
        this.numerals = numerals;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        String adverb = words.value("often", lexemes.low(from));
        if (adverb != null) {
            return new Match(from, from + 1, aside(new Meaning.Every(1, TimeUnit.valueOf(adverb))));
        }
        if (lexemes.is(from, "every") || lexemes.is(from, "each")) {
            return every(lexemes, from);
        }
        if (lexemes.is(from, "per")) {
            TimeUnit unit = words.unit(lexemes.low(from + 1));
            return unit == null ? null : new Match(from, from + 2, aside(new Meaning.Every(1, unit)));
        }
        return plural(lexemes, from);
    }

    private static Meaning aside(Meaning meaning) {
        return new Meaning.Aside(meaning);
    }

    private @Nullable Match every(Lexemes lexemes, int from) {
        boolean other = lexemes.is(from + 1, "other");
        Numeral numeral = numerals.read(lexemes, from + 1);
        int counted = numeral != null && !numeral.ordinal() && numeral.small() ? numeral.to() : 0;
        int at = counted > 0 ? counted : other ? from + 2 : from + 1;
        TimeUnit unit = lexemes.joined(at) ? words.unit(lexemes.low(at)) : null;
        if (unit != null) {
            int step = numeral != null && counted > 0 ? numeral.value().intValue() : other ? 2 : 1;
            return new Match(from, at + 1, new Meaning.Every(Math.max(1, step), unit));
        }
        if (words.is("part", lexemes.low(at))) {
            return new Match(from, at + 1, new Meaning.Every(1, TimeUnit.DAY))
                    .at(from, at + 1, words.value("part", lexemes.low(at)));
        }
        Match name = lexemes.joined(at) ? named.read(lexemes, at) : null;
        return name == null ? null : new Match(from, name.to(), new Meaning.EveryNamed(name.meaning()));
    }

    /// `Sundays`: the weekday in the plural.
    private @Nullable Match plural(Lexemes lexemes, int at) {
        String low = lexemes.low(at);
        boolean days = low.endsWith("days") && lexemes.at(at).capital();
        int weekday = days ? words.weekday(low.substring(0, low.length() - 1)) : 0;
        return weekday == 0
                ? null
                : new Match(
                        at,
                        at + 1,
                        aside(new Meaning.EveryNamed(
                                new Meaning.Weekday(java.time.DayOfWeek.of(weekday), Meaning.Shift.NONE))));
    }
}
