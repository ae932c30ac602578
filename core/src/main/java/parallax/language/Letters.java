package parallax.language;

/// What single characters are to a reader of words.
final class Letters {
    private Letters() {}

    /// White space of any kind, controls, and invisible separators such as U+200B and U+FEFF.
    static boolean isBlank(char letter) {
        return letter <= ' '
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || letter == '\u200b'
                || letter == '\ufeff';
    }

    static boolean isLineBreak(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029' || letter == '\u0085';
    }

    /// Letter, digit, accent, or an invisible mark inside a word such as the soft hyphen.
    static boolean isWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint) || codePoint == '_') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.FORMAT && codePoint != 0x200b && codePoint != 0xfeff);
    }

    static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '‘' || letter == '`' || letter == '´';
    }

    static boolean isHyphen(char letter) {
        return letter == '-' || letter == '\u2010' || letter == '\u2011';
    }

    static boolean isOpening(char letter) {
        return "([{“‘«„‹".indexOf(letter) >= 0;
    }

    static boolean isClosing(char letter) {
        return ")]}”’»›\"'".indexOf(letter) >= 0;
    }

    static boolean isCurrency(char letter) {
        return Character.getType(letter) == Character.CURRENCY_SYMBOL;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
