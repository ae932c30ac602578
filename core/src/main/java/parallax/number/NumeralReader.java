package parallax.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one number at a lexeme: digits with their groups and decimals, number words, or both (`6.6 million`).
/// Knows nothing of what the number means. Safe to share.
public final class NumeralReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final NumberWords words = NumberWords.builtIn();

    /// The longest number that begins at this lexeme; absent where none does.
    public @Nullable Numeral read(Lexemes lexemes, int index) {
        return lexemes.isDigits(index) ? inDigits(lexemes, index) : inWords(lexemes, index);
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
        int at = groups(lexemes, from, written);
        if (isDecimal(lexemes, at)) {
            written.append('.').append(lexemes.low(at + 1));
            at += 2;
        }
        BigDecimal value = new BigDecimal(written.toString());
        if (lexemes.glued(at) && words.isSuffix(lexemes.low(at))) {
            return new Numeral(from, at + 1, value, true, true, null);
        }
        return scaled(lexemes, from, at, value, null);
    }

    /// Adds `,123` groups; returns the index after them.
    private int groups(Lexemes lexemes, int from, StringBuilder written) {
        int at = from + 1;
        if (lexemes.low(from).length() > 3 || isZero(lexemes.low(from))) {
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
        return at == from + 1 && isSpaced(lexemes, at) ? spaced(lexemes, at, written) : at;
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    /// `14 000 people`: one blank, and no other number beside it.
    private static boolean isSpaced(Lexemes lexemes, int at) {
        return !lexemes.isDigits(at - 2) && !lexemes.is(at - 2, "$") && isGroup(lexemes, at);
    }

    private static boolean isGroup(Lexemes lexemes, int at) {
        return lexemes.isDigits(at)
                && lexemes.low(at).length() == 3
                && lexemes.at(at).start() == lexemes.at(at - 1).end() + 1
                && lexemes.text().charAt(lexemes.at(at).start() - 1) != '\n'
                && !lexemes.glued(at + 1);
    }

    /// All groups, or none where they do not end before a word.
    private int spaced(Lexemes lexemes, int from, StringBuilder written) {
        int at = from;
        while (isGroup(lexemes, at) && at - from < 4) {
            at++;
        }
        if (!lexemes.isWord(at) || words.isMonth(lexemes.low(from - 2)) || words.isMonth(lexemes.low(at))) {
            return from;
        }
        for (int group = from; group < at; group++) {
            written.append(lexemes.low(group));
        }
        return at;
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

    /// `37m (121 ft)`, `a 5m-long wall`: no million.
    private boolean isMetre(Lexemes lexemes, int at) {
        return lexemes.is(at, "m") && words.isExtent(lexemes.low(at + 1));
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
        return end == from ? null : halved(lexemes, from, end, sum);
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
