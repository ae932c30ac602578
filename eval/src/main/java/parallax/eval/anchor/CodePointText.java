package parallax.eval.anchor;

import java.util.Arrays;

/// A text in code points, with the way to and from the UTF-16 offsets of records. About 13 bytes a character.
public final class CodePointText {
    private static final int INSIDE_A_PAIR = -1;

    private final String units;
    private final int[] unitAt;
    private final int[] pointAt;
    private final SentenceStarts sentences;

    /// @param text the text as stored
    public CodePointText(String text) {
        this.units = text;
        this.unitAt = new int[text.codePointCount(0, text.length()) + 1];
        this.pointAt = new int[text.length() + 1];
        Arrays.fill(pointAt, INSIDE_A_PAIR);
        for (int point = 0, unit = 0; point < unitAt.length; point++) {
            unitAt[point] = unit;
            pointAt[unit] = point;
            unit = unit < text.length() ? text.offsetByCodePoints(unit, 1) : unit;
        }
        this.sentences = SentenceStarts.of(this);
    }

    /// How many code points it has.
    public int length() {
        return unitAt.length - 1;
    }

    /// The text as stored.
    public String units() {
        return units;
    }

    /// The code point at a place, `0 <= at < length()`.
    public int codePoint(int at) {
        return units.codePointAt(unitAt[at]);
    }

    /// The words of a stretch.
    public String words(Stretch stretch) {
        return units.substring(unitAt[stretch.start()], unitAt[stretch.end()]);
    }

    /// The UTF-16 offset of a code point.
    public int unitAt(int point) {
        return unitAt[point];
    }

    /// The stretch between two UTF-16 offsets; missing where they are empty, outside, or inside a surrogate pair.
    public Anchor between(long start, long end) {
        boolean inside = start >= 0 && start < end && end < pointAt.length;
        if (!inside || pointAt[(int) start] == INSIDE_A_PAIR || pointAt[(int) end] == INSIDE_A_PAIR) {
            return NoAnchor.MISSING;
        }
        return new Stretch(pointAt[(int) start], pointAt[(int) end]);
    }

    /// The number of the sentence that holds this place, from 0.
    public int sentence(int at) {
        return sentences.at(at);
    }
}
