package parallax.eval.anchor;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parallax.eval.value.Characters;
import parallax.eval.value.Folding;
import parallax.text.ResourceTable;

/// Where sentences begin, by the scorer's own simple rules, so that no reader's splitter has a say in its score.
final class SentenceStarts {
    private static final Set<String> ABBREVIATIONS = ResourceTable.words(SentenceStarts.class, "abbreviations.txt");
    private static final String CLOSING = "\"'”’)]»";
    private static final String STOP = "[.!?…]+[\"'”’)\\]»]*(?=[" + Characters.SPACE + "]+[\"'“‘(\\[«]*["
            + Characters.ALPHANUMERIC + "&&[^a-zß-ÿ]])";
    private static final Pattern LINES = Pattern.compile(STOP + "|\\n");
    private static final Pattern PARAGRAPHS = Pattern.compile(STOP + "|\\n[" + Characters.SPACE + "]*\\n");
    private static final Pattern LAST_WORD = Pattern.compile("(?d)[" + Characters.ALPHANUMERIC + "_.]*$");
    private static final int WRAPPED_WIDTH = 100;
    private static final int WRAPPED_LINES = 20;
    private static final int LOOK_BACK = 12;

    private final int[] units;
    private final CodePointText text;

    private SentenceStarts(CodePointText text, int[] units) {
        this.text = text;
        this.units = units;
    }

    static SentenceStarts of(CodePointText text) {
        Matcher ends = (isWrapped(text.units()) ? PARAGRAPHS : LINES).matcher(text.units());
        IntStream.Builder starts = IntStream.builder().add(0);
        while (ends.find()) {
            if (!isAbbreviation(text, ends.toMatchResult())) {
                starts.add(ends.end());
            }
        }
        return new SentenceStarts(text, starts.build().toArray());
    }

    /// The number of the sentence that holds the code point.
    int at(int point) {
        int found = Arrays.binarySearch(units, text.unitAt(point));
        return found >= 0 ? found : -found - 2;
    }

    /// Whether lines are cut at a width, so that a line's end says nothing.
    private static boolean isWrapped(String text) {
        String[] lines = text.split("\n", -1);
        int widest = Arrays.stream(lines)
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
        return widest <= WRAPPED_WIDTH && lines.length - 1 > WRAPPED_LINES;
    }

    private static boolean isAbbreviation(CodePointText text, MatchResult end) {
        String stop = end.group();
        if (!stop.startsWith(".") || withoutClosing(stop).length() != 1) {
            return false;
        }
        String units = text.units();
        int from = units.offsetByCodePoints(end.start(), -Math.min(LOOK_BACK, units.codePointCount(0, end.start())));
        Matcher last = LAST_WORD.matcher(units.substring(from, end.start()));
        String word = last.find() ? last.group() : "";
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        return initial || ABBREVIATIONS.contains(Folding.caseless(word));
    }

    private static String withoutClosing(String stop) {
        int end = stop.length();
        while (end > 0 && CLOSING.indexOf(stop.charAt(end - 1)) >= 0) {
            end--;
        }
        return stop.substring(0, end);
    }
}
