package parallax.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one number at a lexeme: digits with their groups and decimals, number words, or both (`6.6 million`).
/// Knows nothing of what the number means. Safe to share.
public final class NumeralReader {
    private final NumberWords words = NumberWords.builtIn();

    /// The longest number that begins at this lexeme; absent where none does.
    public @Nullable Numeral read(Lexemes lexemes, int index) {
        return lexemes.isDigits(index) ? inDigits(lexemes, index) : inWords(lexemes, index);
    }

    private @Nullable Numeral inDigits(Lexemes lexemes, int from) {
        if (lexemes.low(from).length() > 15) {
            return null;
        }
        StringBuilder written = new StringBuilder(lexemes.low(from));
        int at = groups(lexemes, from, written);
        if (isDecimal(lexemes, at)) {
            written.append('.').append(lexemes.low(at + 1));
            at += 2;
        }
        BigDecimal value = new BigDecimal(written.toString());
        if (lexemes.glued(at) && words.isSuffix(lexemes.low(at))) {
            return new Numeral(from, at + 1, value, true, true);
        }
        return scaled(lexemes, from, at, value);
    }

    /// Adds `,123` groups; returns the index after them.
    private static int groups(Lexemes lexemes, int from, StringBuilder written) {
        int at = from + 1;
        if (lexemes.low(from).length() > 3) {
            return at;
        }
        while (lexemes.is(at, ",")
                && lexemes.glued(at)
                && lexemes.isDigits(at + 1)
                && lexemes.glued(at + 1)
                && lexemes.low(at + 1).length() == 3
                && written.length() < 15) {
            written.append(lexemes.low(at + 1));
            at += 2;
        }
        return at;
    }

    private static boolean isDecimal(Lexemes lexemes, int at) {
        boolean point = lexemes.is(at, ".") && lexemes.glued(at) && lexemes.isDigits(at + 1) && lexemes.glued(at + 1);
        boolean more = lexemes.is(at + 2, ".") && lexemes.glued(at + 2) && lexemes.isDigits(at + 3);
        return point && !more && lexemes.low(at + 1).length() <= 4;
    }

    private Numeral scaled(Lexemes lexemes, int from, int to, BigDecimal value) {
        Long glued = lexemes.glued(to) ? words.shortScale(lexemes.low(to)) : null;
        if (glued != null) {
            return new Numeral(from, to + 1, value.multiply(BigDecimal.valueOf(glued)), false, true);
        }
        int next = lexemes.is(to, "-") ? to + 1 : to;
        Long scale = lexemes.joined(to) ? words.scale(lexemes.low(next)) : null;
        if (scale != null) {
            return scaled(lexemes, from, next + 1, value.multiply(BigDecimal.valueOf(scale)));
        }
        return new Numeral(from, to, new BigDecimal(value.stripTrailingZeros().toPlainString()), false, true);
    }

    private @Nullable Numeral inWords(Lexemes lexemes, int from) {
        Long ordinal = words.ordinal(lexemes.low(from));
        if (ordinal != null) {
            return new Numeral(from, from + 1, BigDecimal.valueOf(ordinal), true, false);
        }
        Sum sum = new Sum();
        int at = from;
        int end = from;
        while (lexemes.isWord(at) && (at == from || lexemes.joined(at)) && sum.add(lexemes.low(at), at == from)) {
            end = ++at;
            if (sum.ordinal) {
                break;
            }
            at = bridge(lexemes, at, sum);
        }
        return end == from ? null : new Numeral(from, end, BigDecimal.valueOf(sum.value()), sum.ordinal, false);
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

        /// Takes one more word; false if it does not continue the number.
        boolean add(String word, boolean first) {
            Long unit = words.unit(word);
            Long ten = words.ten(word);
            Long scale = words.scale(word);
            Long last = words.ordinal(word);
            if (unit != null && !afterUnit && (!afterTen || unit < 10)) {
                return take(unit, false, true);
            }
            if (ten != null && !afterUnit && !afterTen) {
                return take(ten, true, false);
            }
            if (scale != null && !first && part > 0) {
                return multiply(scale);
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

        private boolean multiply(long scale) {
            if (scale == 100) {
                part *= 100;
            } else if (total == 0 || scale <= total) {
                total += part * scale;
                part = 0;
            } else {
                return false;
            }
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
