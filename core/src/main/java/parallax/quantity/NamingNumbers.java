package parallax.quantity;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.number.Lexemes;
import parallax.number.NumeralReader;
import parallax.text.ResourceTable;

/// Tells numbers that name or date something from those that say how many or how much.
final class NamingNumbers {
    private static final Set<String> LABELS = ResourceTable.words(NamingNumbers.class, "labels.tsv");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
    private static final Set<String> SINCE = Set.of("in", "since", "until", "till", "circa", "ca", "ad");
    private static final int ADDRESS = 60;
    private final NumeralReader numerals = new NumeralReader();

    /// Whether it is part of a name, a date, a time of day, a score or a list's mark.
    boolean isName(Lexemes lexemes, Amount amount) {
        if (isAddress(lexemes, amount) || isCode(lexemes, amount)) {
            return true;
        }
        boolean measured = amount.unit() != null || amount.isVague() || amount.form() == Amount.Form.SHARE;
        if (measured) {
            return false;
        }
        return isLabelled(lexemes, amount)
                || isMarked(lexemes, amount)
                || isClock(lexemes, amount)
                || isDate(lexemes, amount)
                || isScore(lexemes, amount)
                || isEnumerator(lexemes, amount);
    }

    /// Inside an address of the web: "https://a.org/?id=20%203".
    private static boolean isAddress(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        for (int steps = 0; steps < ADDRESS && lexemes.glued(at); steps++) {
            at--;
            if (lexemes.is(at, "/") && lexemes.is(at - 1, "/") && lexemes.is(at - 2, ":")) {
                return true;
            }
        }
        return false;
    }

    /// Digits in three and more glued groups: "222-333-4444", "192.168.1.2", "5/17/2018".
    private static boolean isCode(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        int from = at;
        while (from > at - 6 && isLink(lexemes, from - 1)) {
            from -= 2;
        }
        int to = at;
        while (to < at + 6 && isLink(lexemes, to + 1)) {
            to += 2;
        }
        return to - from >= 4;
    }

    /// Whether the mark at a lexeme joins the digits on both of its sides.
    private static boolean isLink(Lexemes lexemes, int at) {
        boolean mark = lexemes.is(at, "-") || lexemes.is(at, ".") || lexemes.is(at, "/");
        return mark
                && lexemes.glued(at)
                && lexemes.glued(at + 1)
                && lexemes.isDigits(at - 1)
                && lexemes.isDigits(at + 1);
    }

    /// "Resolution 2254", "No. 7".
    private static boolean isLabelled(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        String before = lexemes.low(at - 2);
        boolean dotted = lexemes.is(at - 1, ".") && before.length() <= 3 && LABELS.contains(before);
        boolean labelled = amount.from() == at && LABELS.contains(lexemes.low(at - 1));
        boolean aged = lexemes.is(at - 1, "of") && lexemes.is(at - 2, "age");
        return dotted || labelled || aged;
    }

    /// "Type-4", "P-17", "A380", "[3]", "#4", "007".
    private static boolean isMarked(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        boolean hyphen =
                lexemes.is(at - 1, "-") && lexemes.glued(at) && lexemes.isWord(at - 2) && lexemes.glued(at - 1);
        boolean marked = lexemes.is(at - 1, "[") || lexemes.is(at - 1, "#") || lexemes.is(at - 1, "§");
        boolean bracket = lexemes.is(at - 1, "(") && lexemes.is(amount.to(), ")");
        boolean glued = (lexemes.glued(at) && lexemes.isWord(at - 1) && !isRun(lexemes, at))
                || (lexemes.glued(amount.to()) && lexemes.isWord(amount.to()) && amount.digits());
        boolean zero = lexemes.low(at).startsWith("0") && lexemes.low(at).length() > 1 && !lexemes.is(at + 1, ".");
        return hyphen || marked || bracket || glued || zero;
    }

    /// A blank lost before a number: "least140,000", "Around1.6 million".
    private static boolean isRun(Lexemes lexemes, int at) {
        String word = lexemes.low(at - 1);
        boolean grouped = lexemes.is(at + 1, ",") || lexemes.is(at + 1, ".");
        return grouped && lexemes.glued(at + 1) && lexemes.isDigits(at + 2) && word.length() > 3;
    }

    private static boolean isClock(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        int to = amount.to();
        boolean colon = lexemes.is(to, ":") && lexemes.glued(to) && lexemes.isDigits(to + 1);
        boolean after = lexemes.is(at - 1, ":") && lexemes.glued(at) && lexemes.isDigits(at - 2);
        boolean half = lexemes.is(to, "am") || lexemes.is(to, "pm") || isHalfDay(lexemes, to);
        boolean part = lexemes.is(to, "in") && lexemes.is(to + 1, "the") && DAY_PARTS.contains(lexemes.low(to + 2));
        return colon || after || half || part || (lexemes.is(to, "o") && lexemes.is(to + 1, "'"));
    }

    private static boolean isHalfDay(Lexemes lexemes, int at) {
        boolean letter = lexemes.is(at, "a") || lexemes.is(at, "p");
        return letter && lexemes.is(at + 1, ".") && lexemes.is(at + 2, "m");
    }

    /// A day beside its month: "Jan. 24", "between 7 and 15 March", "4 to 7 February".
    private boolean isDate(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        int before = lexemes.is(at - 1, ".") ? at - 2 : at - 1;
        boolean behind = numerals.isMonth(lexemes.low(amount.to()))
                && lexemes.at(amount.to()).capital();
        boolean listed = lexemes.is(amount.to(), "and")
                && lexemes.isDigits(amount.to() + 1)
                && numerals.isMonth(lexemes.low(amount.to() + 2));
        boolean small = amount.value().intValue() <= 31 || isYearLike(lexemes, amount);
        boolean month =
                numerals.isMonth(lexemes.low(before)) && lexemes.at(before).capital();
        return small && (behind || listed || month);
    }

    /// Four digits that can only be a year here.
    static boolean isYearLike(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        boolean four = lexemes.isDigits(at) && lexemes.low(at).length() == 4;
        int value = four ? Integer.parseInt(lexemes.low(at)) : 0;
        boolean old = value >= 1000 && SINCE.contains(lexemes.low(at - 1));
        boolean plain = amount.qualifier() == Qualifier.EXACT && amount.unit() == null && !amount.isRange();
        return plain && value <= 2100 && (value >= 1900 || old);
    }

    /// "2-1", "0-0".
    private static boolean isScore(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        boolean before = lexemes.is(at - 1, "-") && lexemes.glued(at) && lexemes.isDigits(at - 2);
        int to = amount.to();
        boolean behind = lexemes.is(to, "-") && lexemes.glued(to) && lexemes.glued(to + 1) && lexemes.isDigits(to + 1);
        boolean small = amount.value().intValue() < 100 && amount.digits();
        return small && (before || behind);
    }

    /// "1. They met. 2. They left."
    private static boolean isEnumerator(Lexemes lexemes, Amount amount) {
        int at = amount.number();
        boolean ended = amount.from() == at && lexemes.is(at - 1, ".") && !lexemes.glued(at);
        boolean opens =
                at == 0 || ended || lexemes.at(at).line() != lexemes.at(at - 1).line();
        boolean point = lexemes.is(amount.to(), ".") || lexemes.is(amount.to(), ")");
        return opens
                && point
                && lexemes.glued(amount.to())
                && amount.digits()
                && amount.value().intValue() < 100;
    }

    /// Whether the tree makes the number a name's part, or somebody's age: "Channel 5", "Stoxx 50", "page 12", "Ms Ott,
    /// 25,".
    static boolean isTitle(SentenceTree tree, int at) {
        int head = tree.head(at);
        boolean before = head >= 0 && head < at;
        boolean name = tree.is(head, PartOfSpeech.PROPN) || at - head == 1;
        boolean part = before
                && name
                && !tree.lower(at - 1).equals("(")
                && tree.isNoun(head)
                && tree.hangs(at, "nummod", "flat", "compound", "nmod", "amod", "appos");
        boolean inside = tree.is(at - 1, PartOfSpeech.PROPN) && tree.is(at + 1, PartOfSpeech.PROPN) && head == at + 1;
        return part || inside || tree.is(at, PartOfSpeech.PROPN) || isSecondSubject(tree, at);
    }

    /// "The Stoxx 50 fell": name and number both hang on the verb as its subject.
    private static boolean isSecondSubject(SentenceTree tree, int at) {
        return at > 0
                && tree.is(at - 1, PartOfSpeech.PROPN)
                && tree.hangs(at - 1, "nsubj")
                && tree.hangs(at, "nsubj")
                && tree.head(at - 1) == tree.head(at);
    }
}
