package parallax.figure;

import parallax.number.Lexemes;

/// Tells numbers that name or date something from those that count.
final class NamingNumbers {
    private final Lexemes lexemes;
    private final FigureWords words;

    NamingNumbers(Lexemes lexemes, FigureWords words) {
        this.lexemes = lexemes;
        this.words = words;
    }

    /// Numbers that name: "resolution 2254", "No. 7", "type-4", "P-17", "[3]", "2.", "18:00".
    boolean isName(Quantity amount) {
        int at = amount.number();
        boolean dotted = lexemes.is(at - 1, ".") && words.isLabel(lexemes.low(at - 2));
        boolean labelled = amount.from() == at && words.isLabel(lexemes.low(at - 1));
        boolean hyphen =
                lexemes.is(at - 1, "-") && lexemes.glued(at) && lexemes.isWord(at - 2) && lexemes.glued(at - 1);
        boolean marked = lexemes.is(at - 1, "[") || lexemes.is(at - 1, "#") || lexemes.is(at - 1, "§");
        boolean bracket = lexemes.is(at - 1, "(") && lexemes.is(amount.to(), ")");
        boolean clock = lexemes.is(amount.to(), ":") && lexemes.glued(amount.to()) && lexemes.isDigits(amount.to() + 1);
        boolean aged = lexemes.is(at - 1, "of") && lexemes.is(at - 2, "age");
        boolean glued = (lexemes.glued(at) && lexemes.isWord(at - 1))
                || (lexemes.glued(amount.to()) && lexemes.isWord(amount.to()));
        boolean zero = lexemes.low(at).startsWith("0") && lexemes.low(at).length() > 1 && !lexemes.is(at + 1, ".");
        if (aged || glued || zero) {
            return true;
        }
        boolean afterClock = lexemes.is(at - 1, ":") && lexemes.glued(at) && lexemes.isDigits(at - 2);
        return dotted || labelled || hyphen || marked || bracket || clock || afterClock || isEnumerator(amount);
    }

    private boolean isEnumerator(Quantity amount) {
        int at = amount.number();
        boolean opens = at == 0 || lexemes.at(at).line() != lexemes.at(at - 1).line();
        boolean point = lexemes.is(amount.to(), ".") || lexemes.is(amount.to(), ")");
        return opens && point && lexemes.glued(amount.to()) && amount.digits();
    }

    /// Four digits that can only be a year here.
    boolean isYear(Quantity amount) {
        int at = amount.number();
        boolean four = lexemes.isDigits(at) && lexemes.low(at).length() == 4 && amount.to() == at + 1;
        int value = four ? Integer.parseInt(lexemes.low(at)) : 0;
        return value >= 1900 && value <= 2100 && amount.qualifier() == Qualifier.EXACT;
    }
}
