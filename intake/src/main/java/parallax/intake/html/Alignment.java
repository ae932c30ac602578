package parallax.intake.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Where each character of a text node stands in the page's source, entities resolved.
final class Alignment {
    private static final int LONGEST_ENTITY = 40;
    private final String text;
    private final int[] from;

    private Alignment(String text, int[] from) {
        this.text = text;
        this.from = from;
    }

    /// The node's characters.
    String text() {
        return text;
    }

    /// Source offset of the character at `index`, or of the end of the last.
    int from(int index) {
        return from[index];
    }

    static Alignment of(TextNode node, String source) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int start = range.isTracked() ? Math.clamp(range.startPos(), 0, source.length()) : 0;
        int end = range.isTracked() ? Math.clamp(range.endPos(), start, source.length()) : start;
        int[] from = new int[text.length() + 1];
        int at = start;
        int i = 0;
        while (i < text.length()) {
            from[i] = at;
            if (at < end && source.charAt(at) == text.charAt(i)) {
                boolean escaped =
                        text.charAt(i) == '&' && entity(source, at, end).equals("&");
                at += escaped ? entityLength(source, at, end) : 1;
                i++;
            } else if (at < end && source.charAt(at) == '&') {
                int length = entityLength(source, at, end);
                int units = Math.min(units(source, at, length), text.length() - i);
                for (int k = 0; k < units; k++) {
                    from[i + k] = at;
                }
                at += length;
                i += units;
            } else if (at + 1 < end && source.charAt(at + 1) == text.charAt(i)) {
                at++; // A character that the parser dropped (CR, NUL).
            } else {
                at = Math.min(at + 1, end); // One that it changed.
                i++;
            }
        }
        from[text.length()] = at;
        return new Alignment(text, from);
    }

    private static String entity(String source, int at, int end) {
        int length = entityLength(source, at, end);
        return length <= 1 ? "" : Parser.unescapeEntities(source.substring(at, at + length), false);
    }

    /// How many characters the reference at `at` makes; at least one.
    private static int units(String source, int at, int length) {
        return Math.max(
                1,
                Parser.unescapeEntities(source.substring(at, at + length), false)
                        .length());
    }

    /// Source characters of the reference that begins at `at`; 1 for a lone ampersand.
    private static int entityLength(String source, int at, int end) {
        int i = at + 1;
        int most = Math.min(end, at + LONGEST_ENTITY);
        while (i < most && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        return i < most && source.charAt(i) == ';' ? i + 1 - at : Math.max(1, i - at);
    }
}
