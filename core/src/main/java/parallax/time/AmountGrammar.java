package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.time.Amount.Way;

/// Reads how much time: `two weeks`, `almost an hour`, `twelve to eighteen months`, `half a century`, `three-day`.
final class AmountGrammar {
    private final TimeWords words;
    private final NumeralReader numerals;

    AmountGrammar(TimeWords words, NumeralReader numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /// The amount that begins at a lexeme; absent where none does.
    @Nullable
    Amount read(Lexemes lexemes, int first) {
        int from = bound(lexemes, first);
        Amount half = half(lexemes, first, from);
        if (half != null) {
            return half;
        }
        Numeral numeral = numeral(lexemes, from);
        if (numeral != null) {
            return numbered(lexemes, first, from, numeral);
        }
        int vague = vague(lexemes, from);
        if (vague > from) {
            return unit(lexemes, first, from, vague, 0, Way.VAGUE);
        }
        if (lexemes.is(from, "a") || lexemes.is(from, "an")) {
            return unit(lexemes, first, from, from + 1, 1, Way.ARTICLE);
        }
        TimeUnit unit = words.unit(lexemes.low(from));
        boolean rough = unit == TimeUnit.QUARTER || unit == TimeUnit.GENERATION;
        return unit != null && !rough && lexemes.low(from).endsWith("s") && end(lexemes, from) == from + 1
                ? new Amount(first, from, from + 1, 0, unit, Way.BARE)
                : lone(lexemes, first, from);
    }

    /// The index behind "more than", "at least", "almost" …; `at` where none stands there.
    private int bound(Lexemes lexemes, int at) {
        int next = at;
        while (next < at + 3 && words.is("bound", lexemes.low(next)) && lexemes.joined(next + 1)) {
            next++;
        }
        boolean open = lexemes.is(next, "than") || lexemes.is(next, "least") || lexemes.is(next, "most");
        boolean to = lexemes.is(next, "to") && lexemes.is(next - 1, "up") && next > at;
        if ((open || to) && next > at) {
            return next + 1;
        }
        boolean half = next > at && words.is("halfbound", lexemes.low(next - 1));
        return half ? at : next;
    }

    private @Nullable Numeral numeral(Lexemes lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        boolean whole = numeral != null && !numeral.ordinal() && numeral.small();
        boolean piece = lexemes.glued(at) && (lexemes.is(at - 1, ".") || lexemes.is(at - 1, ","));
        return whole && !piece ? numeral : null;
    }

    /// Of "two or three weeks" the first number.
    private @Nullable Amount numbered(Lexemes lexemes, int first, int from, Numeral numeral) {
        int to = numeral.to();
        boolean joint = lexemes.is(to, "or") || lexemes.is(to, "to") || lexemes.is(to, "-");
        Numeral second = joint ? numeral(lexemes, to + 1) : null;
        int end = second == null ? to : second.to();
        int value = numeral.value().intValue();
        return value == 0 ? null : unit(lexemes, first, from, end, value, Way.NUMBER);
    }

    /// The unit behind an amount, perhaps with a word such as "long" or "consecutive" between them.
    private @Nullable Amount unit(Lexemes lexemes, int first, int from, int at, int value, Way way) {
        boolean hyphen = lexemes.is(at, "-") && lexemes.glued(at) && lexemes.glued(at + 1);
        int next = hyphen ? at + 1 : words.is("filler", lexemes.low(at)) ? at + 1 : at;
        TimeUnit unit = lexemes.joined(next) ? words.unit(lexemes.low(next)) : null;
        if (unit == null || (unit == TimeUnit.SECOND && !lexemes.is(next, "seconds"))) {
            return null;
        }
        boolean fraction =
                unit == TimeUnit.QUARTER && (way != Way.NUMBER || hyphen || value == 3 || lexemes.is(next + 1, "of"));
        boolean night = unit == TimeUnit.NIGHT && way == Way.ARTICLE;
        if (fraction || night) {
            return null;
        }
        if (way == Way.ARTICLE && end(lexemes, next) > next + 1) {
            return lone(lexemes, next, next);
        }
        boolean numbered = way == Way.NUMBER && value != 1;
        boolean singular = !lexemes.low(next).endsWith("s");
        boolean compound = way == Way.NUMBER && (hyphen || (numbered && singular && isCompound(lexemes, next)));
        return numbered && singular && !compound && !words.is("abbreviated", lexemes.low(next))
                ? null
                : new Amount(first, from, end(lexemes, next), value, unit, compound ? Way.COMPOUND : way);
    }

    /// "a three year period", "the nine day long siege".
    private static boolean isCompound(Lexemes lexemes, int unit) {
        return lexemes.isWord(unit + 1) && lexemes.joined(unit + 1);
    }

    /// Takes "-long" with it.
    private static int end(Lexemes lexemes, int unit) {
        boolean glued = lexemes.is(unit + 1, "-") && lexemes.glued(unit + 1);
        return glued && lexemes.is(unit + 2, "long") ? unit + 3 : unit + 1;
    }

    /// `year-long`, `months-long`.
    private @Nullable Amount lone(Lexemes lexemes, int first, int from) {
        TimeUnit unit = words.unit(lexemes.low(from));
        int end = end(lexemes, from);
        return unit == null || end == from + 1
                ? null
                : new Amount(first, from, end, lexemes.low(from).endsWith("s") ? 0 : 1, unit, Way.COMPOUND);
    }

    /// `half a century`, `half-century`, `half an hour`, `a half hour`: in the next smaller unit.
    private @Nullable Amount half(Lexemes lexemes, int first, int from) {
        int at = lexemes.is(from, "a") && lexemes.is(from + 1, "half") ? from + 1 : from;
        if (!lexemes.is(at, "half")) {
            return null;
        }
        boolean between = lexemes.is(at + 1, "a") || lexemes.is(at + 1, "an") || lexemes.is(at + 1, "-");
        int unitAt = between ? at + 2 : at + 1;
        TimeUnit unit = words.unit(lexemes.low(unitAt));
        if (unit == null || unit == TimeUnit.HALF) {
            return null;
        }
        return switch (unit) {
            case HOUR -> new Amount(first, from, unitAt + 1, 30, TimeUnit.MINUTE, Way.NUMBER);
            case DAY -> new Amount(first, from, unitAt + 1, 12, TimeUnit.HOUR, Way.NUMBER);
            case YEAR -> new Amount(first, from, unitAt + 1, 6, TimeUnit.MONTH, Way.NUMBER);
            case DECADE -> new Amount(first, from, unitAt + 1, 5, TimeUnit.YEAR, Way.NUMBER);
            case CENTURY -> new Amount(first, from, unitAt + 1, 50, TimeUnit.YEAR, Way.NUMBER);
            default -> null;
        };
    }

    /// The index behind "several", "a few", "a couple of", "a number of"; `at` where nothing vague stands there.
    private int vague(Lexemes lexemes, int at) {
        int next = lexemes.is(at, "a") && words.is("some", lexemes.low(at + 1)) ? at + 1 : at;
        if (!words.is("some", lexemes.low(next))) {
            return at;
        }
        return lexemes.is(next + 1, "of") ? next + 2 : next + 1;
    }
}
