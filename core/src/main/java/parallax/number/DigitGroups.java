package parallax.number;

/// Reads the groups behind the first digits of a number: `1,234,567`, `12,34,567`, `14 000 people`.
final class DigitGroups {
    private final NumberWords words;

    DigitGroups(NumberWords words) {
        this.words = words;
    }

    /// Adds `,123` groups; returns the index after them.
    int behind(Lexemes lexemes, int from, StringBuilder written) {
        int at = from + 1;
        if (lexemes.low(from).length() > 3 || isZero(lexemes.low(from))) {
            return at;
        }
        while (isComma(lexemes, at) && lexemes.low(at + 1).length() == 3 && written.length() < 15) {
            written.append(lexemes.low(at + 1));
            at += 2;
        }
        if (at == from + 1 && isIndian(lexemes, at)) {
            return indian(lexemes, at, written);
        }
        return at == from + 1 && isSpaced(lexemes, at) ? spaced(lexemes, at, written) : at;
    }

    /// `12,34,567`: twos before a last three.
    private static boolean isIndian(Lexemes lexemes, int from) {
        int at = from;
        while (isComma(lexemes, at) && lexemes.low(at + 1).length() == 2 && at - from < 8) {
            at += 2;
        }
        boolean few = lexemes.low(from - 1).length() <= 2 && !lexemes.is(from - 2, ",");
        return few && at > from && isComma(lexemes, at) && lexemes.low(at + 1).length() == 3;
    }

    private static int indian(Lexemes lexemes, int from, StringBuilder written) {
        int at = from;
        while (isComma(lexemes, at)) {
            boolean last = lexemes.low(at + 1).length() == 3;
            written.append(lexemes.low(at + 1));
            at += 2;
            if (last) {
                break;
            }
        }
        return at;
    }

    private static boolean isComma(Lexemes lexemes, int at) {
        return lexemes.is(at, ",") && lexemes.glued(at) && lexemes.isDigits(at + 1) && lexemes.glued(at + 1);
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
}
