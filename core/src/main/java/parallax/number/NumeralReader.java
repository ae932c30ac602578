package parallax.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one number at a lexeme: digits with their groups and decimals, number words, or both (`6.6 million`).
/// Knows nothing of what the number means. Safe to share.
public final class NumeralReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final NumberWords words = NumberWords.builtIn();
    private final DigitGroups groups = new DigitGroups(words);

    /// The longest number that begins at this lexeme; absent where none does.
    public @Nullable Numeral read(Lexemes lexemes, int index) {
        if (lexemes.isDigits(index)) {
            return inDigits(lexemes, index);
        }
        Long part = words.part(lexemes.low(index));
        return part == null ? inWords(lexemes, index) : scaled(lexemes, index, index + 1, thousandths(part), null);
    }

    /// Whether a word names a month, so that a number beside it may be a day.
    public boolean isMonth(String low) {
        return words.isMonth(low);
    }

    private @Nullable Numeral inDigits(Lexemes lexemes, int from) {
        if (lexemes.low(from).length() > 15) {
            return null;
        }
        StringBuilder written = new StringBuilder(lexemes.low(from));
        int at = groups.behind(lexemes, from, written);
        if (isDecimal(lexemes, at)) {
            written.append('.').append(lexemes.low(at + 1));
            at += 2;
        }
        BigDecimal value = new BigDecimal(written.toString());
        Long part = at == from + 1 ? words.part(lexemes.low(at)) : null;
        if (part != null && lexemes.joined(at)) {
            return scaled(lexemes, from, at + 1, value.add(thousandths(part)), null);
        }
        if (lexemes.glued(at) && words.isSuffix(lexemes.low(at))) {
            return new Numeral(from, at + 1, value, true, true, null);
        }
        return scaled(lexemes, from, at, value, null);
    }

    private static BigDecimal thousandths(long part) {
        return BigDecimal.valueOf(part, 3);
    }

    private static boolean isDecimal(Lexemes lexemes, int at) {
        boolean point = lexemes.is(at, ".") && lexemes.glued(at) && lexemes.isDigits(at + 1) && lexemes.glued(at + 1);
        boolean more = lexemes.is(at + 2, ".") && lexemes.glued(at + 2) && lexemes.isDigits(at + 3);
        return point && !more && lexemes.low(at + 1).length() <= 9;
    }

    private Numeral scaled(Lexemes lexemes, int from, int to, BigDecimal value, @Nullable Long last) {
        Long glued = lexemes.glued(to) && !isMetre(lexemes, to) ? words.shortScale(lexemes.low(to)) : null;
        if (glued != null) {
            return new Numeral(from, to + 1, value.multiply(BigDecimal.valueOf(glued)), false, true, glued);
        }
        int half = lexemes.is(to, "and") && lexemes.is(to + 1, "a") && lexemes.is(to + 2, "half") ? to + 3 : to;
        int next = half == to && lexemes.is(to, "-") ? to + 1 : half;
        Long scale = lexemes.joined(to) ? words.scale(lexemes.low(next)) : null;
        BigDecimal whole = half == to ? value : value.add(HALF);
        if (scale != null) {
            return scaled(lexemes, from, next + 1, whole.multiply(BigDecimal.valueOf(scale)), scale);
        }
        return new Numeral(from, half, new BigDecimal(whole.stripTrailingZeros().toPlainString()), false, true, last);
    }

    /// `37m (121 ft)`, `a 5m-long wall`, `40m2`: no million.
    private boolean isMetre(Lexemes lexemes, int at) {
        boolean square = lexemes.isDigits(at + 1) && lexemes.glued(at + 1);
        return lexemes.is(at, "m") && (square || words.isExtent(lexemes.low(at + 1)));
    }

    private @Nullable Numeral inWords(Lexemes lexemes, int from) {
        Long ordinal = words.ordinal(lexemes.low(from));
        if (ordinal != null) {
            return new Numeral(from, from + 1, BigDecimal.valueOf(ordinal), true, false, null);
        }
        Sum sum = new Sum();
        int at = from;
        int end = from;
        while ((lexemes.isWord(at) && (at == from || lexemes.joined(at)))
                && (isArticle(lexemes, at, from) ? sum.take(1, false, true) : sum.add(lexemes.low(at), at == from))) {
            end = ++at;
            if (sum.ordinal) {
                break;
            }
            at = bridge(lexemes, at, sum);
        }
        if (end == from) {
            return null;
        }
        Numeral pointed = pointed(lexemes, from, end, sum);
        return pointed != null ? pointed : halved(lexemes, from, end, sum);
    }

    /// `two point five million`; not "at one point five men fled".
    private @Nullable Numeral pointed(Lexemes lexemes, int from, int end, Sum sum) {
        StringBuilder written = new StringBuilder().append(sum.value()).append('.');
        int at = end + 1;
        while (isDigitWord(lexemes, at) && at - end < 10) {
            written.append(words.unit(lexemes.low(at)));
            at++;
        }
        Long scale = words.scale(lexemes.low(at));
        boolean point = lexemes.is(end, "point") && at > end + 1 && !sum.ordinal;
        if (!point || (scale == null && lexemes.is(from - 1, "at"))) {
            return null;
        }
        BigDecimal value = new BigDecimal(written.toString()).multiply(BigDecimal.valueOf(scale == null ? 1 : scale));
        return new Numeral(from, scale == null ? at : at + 1, value, false, false, scale);
    }

    private boolean isDigitWord(Lexemes lexemes, int at) {
        Long unit = lexemes.joined(at) ? words.unit(lexemes.low(at)) : null;
        return unit != null && unit < 10;
    }

    /// `a hundred`, `a thousand`.
    private boolean isArticle(Lexemes lexemes, int at, int from) {
        return at == from
                && (lexemes.is(at, "a") || lexemes.is(at, "an"))
                && words.scale(lexemes.low(at + 1)) != null
                && lexemes.joined(at + 1);
    }

    /// `two and a half thousand`.
    private Numeral halved(Lexemes lexemes, int from, int end, Sum sum) {
        BigDecimal value = BigDecimal.valueOf(sum.value());
        boolean half = lexemes.is(end, "and") && lexemes.is(end + 1, "a") && lexemes.is(end + 2, "half");
        if (!half || sum.ordinal) {
            return new Numeral(from, end, value, sum.ordinal, false, sum.scale);
        }
        Long scale = words.scale(lexemes.low(end + 3));
        BigDecimal unit = BigDecimal.valueOf(scale != null ? scale : sum.scale != null ? sum.scale : 1);
        BigDecimal whole = scale != null ? value.add(HALF).multiply(unit) : value.add(HALF.multiply(unit));
        return new Numeral(from, scale != null ? end + 4 : end + 3, whole.stripTrailingZeros(), false, false, scale);
    }

    /// Skips the hyphen of `sixty-one` and the "and" of "two hundred and forty".
    private int bridge(Lexemes lexemes, int at, Sum sum) {
        if (lexemes.is(at, "-") && lexemes.glued(at) && lexemes.glued(at + 1)) {
            return at + 1;
        }
        boolean small = words.unit(lexemes.low(at + 1)) != null || words.ten(lexemes.low(at + 1)) != null;
        return lexemes.is(at, "and") && sum.afterScale && small ? at + 1 : at;
    }

    /// A number being put together word by word.
    private final class Sum {
        private long total;
        private long part;
        private boolean started;
        private boolean afterTen;
        private boolean afterUnit;
        private boolean afterScale;
        private boolean ordinal;
        private @Nullable Long scale;

        /// Takes one more word; false if it does not continue the number.
        boolean add(String word, boolean first) {
            Long unit = words.unit(word);
            Long ten = words.ten(word);
            Long times = words.scale(word);
            Long last = words.ordinal(word);
            if (unit != null && !afterUnit && (!afterTen || unit < 10)) {
                return take(unit, false, true);
            }
            if (ten != null && !afterUnit && !afterTen) {
                return take(ten, true, false);
            }
            if (times != null && !first && part > 0) {
                return multiply(times);
            }
            if (times != null
                    && afterScale
                    && part == 0
                    && times >= 1000
                    && total <= 1_000_000_000L
                    && times <= 1_000_000_000L) {
                total *= times;
                scale = times;
                return true;
            }
            if (last != null && !first && afterTen && last < 10) {
                ordinal = true;
                return take(last, false, true);
            }
            return false;
        }

        private boolean take(long value, boolean isTen, boolean isUnit) {
            part += value;
            started = true;
            afterTen = isTen;
            afterUnit = isUnit;
            afterScale = false;
            return true;
        }

        private boolean multiply(long by) {
            if (by <= 100 && part < 1000) {
                part *= by;
            } else if (total == 0 || by <= total) {
                total += part * by;
                part = 0;
            } else {
                return false;
            }
            scale = by;
            afterTen = false;
            afterUnit = false;
            afterScale = true;
            return true;
        }

        long value() {
            return started ? total + part : 0;
        }
    }
}
