package parallax.eval.anchor;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.eval.value.Characters;
import parallax.eval.value.Folding;
import parallax.text.ResourceTable;

/// What counts within a span: its core and its head.
public final class Trim {
    private static final Set<String> STOPS = ResourceTable.words(Trim.class, "head-stops.txt");
    private static final Pattern PIECE = Pattern.compile("[" + Characters.ALPHANUMERIC + "_]+|[,(;:]");
    private static final String BREAKS = ",(;:";

    private Trim() {}

    /// Whether gold and prediction are the same stretch but for what surrounds the core; broken gold meets anything.
    public static boolean sameCore(Anchor gold, Anchor predicted, CodePointText text) {
        return gold == NoAnchor.BROKEN || core(gold, text).equals(core(predicted, text));
    }

    /// Whether two name spans overlap by at least half of both, or overlap and have the same head word.
    public static boolean sameName(Anchor one, Anchor other, CodePointText text) {
        if (!(one instanceof Stretch a) || !(other instanceof Stretch b) || !a.overlaps(b)) {
            return false;
        }
        int both = a.common(b) * 2;
        return (both >= a.length() && both >= b.length()) || head(a, text).equals(head(b, text));
    }

    /// The anchor without surrounding white space, quotes and punctuation; unchanged where nothing else is there.
    static Anchor core(Anchor anchor, CodePointText text) {
        if (!(anchor instanceof Stretch stretch)) {
            return anchor;
        }
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && isOuter(text.codePoint(start))) {
            start++;
        }
        while (end > start && isOuter(text.codePoint(end - 1))) {
            end--;
        }
        return start < end ? new Stretch(start, end) : stretch;
    }

    /// The head word: the last before a preposition, relative pronoun, comma or bracket.
    static Stretch head(Stretch name, CodePointText text) {
        int from = text.unitAt(name.start());
        String words = text.words(name);
        Matcher piece = PIECE.matcher(words);
        Anchor head = NoAnchor.MISSING;
        while (piece.find()) {
            boolean breaks = BREAKS.contains(piece.group());
            if (head != NoAnchor.MISSING && (breaks || STOPS.contains(Folding.caseless(piece.group())))) {
                break;
            }
            if (!breaks && (head == NoAnchor.MISSING || !isGenitive(words, piece))) {
                head = text.between(from + piece.start(), from + piece.end());
            }
        }
        return head instanceof Stretch found ? found : name;
    }

    private static boolean isGenitive(String words, Matcher piece) {
        char before = words.charAt(piece.start() - 1);
        return piece.group().equalsIgnoreCase("s") && (before == '\'' || before == '’');
    }

    private static boolean isOuter(int point) {
        return Characters.isSpace(point) || Characters.isPunctuation(point) || point == '`';
    }
}
