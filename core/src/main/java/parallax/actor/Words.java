package parallax.actor;

import java.util.List;
import java.util.Locale;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.text.Span;

/// The tokens of one sentence as mention finding asks for them. Indexes outside the sentence are no words.
final class Words {
    /// In a heading longer words nearly all begin with a capital, so capitals tell nothing there.
    private static final double HEADING_SHARE = 0.7;

    private static final int LONG_WORD = 4;
    private static final int SHORTEST_HEADING = 3;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] lower;
    private final boolean heading;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        this.heading = looksLikeHeading();
    }

    private boolean looksLikeHeading() {
        int words = 0;
        int capitals = 0;
        boolean shouting = true;
        for (int i = 0; i < lower.length; i++) {
            shouting &= form(i).equals(form(i).toUpperCase(Locale.ROOT));
            if (isLetters(i) && lower[i].length() >= LONG_WORD) {
                words++;
                capitals += isCapital(i) ? 1 : 0;
            }
        }
        boolean full = lower.length > 0 && (lower[lower.length - 1].equals(".") || isQuote(lower.length - 1));
        return (shouting && words > 0) || (!full && words >= SHORTEST_HEADING && capitals >= words * HEADING_SHARE);
    }

    int size() {
        return lower.length;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    /// Whether capitals tell nothing here: a title-case or upper-case line.
    boolean isHeading() {
        return heading;
    }

    boolean has(int index) {
        return index >= 0 && index < lower.length;
    }

    /// The word in lower case with straight apostrophes; empty outside the sentence.
    String lower(int index) {
        return has(index) ? lower[index] : "";
    }

    String form(int index) {
        return has(index) ? tokens.get(index).form() : "";
    }

    /// Dictionary form in lower case.
    String lemma(int index) {
        return has(index) ? tokens.get(index).lemma().toLowerCase(Locale.ROOT) : "";
    }

    boolean is(int index, PartOfSpeech... wanted) {
        if (has(index)) {
            for (PartOfSpeech pos : wanted) {
                if (tokens.get(index).is(pos)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean has(int index, Feature feature) {
        return has(index) && tokens.get(index).has(feature);
    }

    boolean isLetters(int index) {
        return has(index) && Character.isLetter(form(index).codePointAt(0));
    }

    boolean isCapital(int index) {
        return has(index) && Character.isUpperCase(form(index).codePointAt(0));
    }

    /// Two to six capitals, such as `HTS`; digits and a plural `s` may follow.
    boolean isAcronym(int index) {
        String form = form(index);
        int capitals = 0;
        while (capitals < form.length() && Character.isUpperCase(form.charAt(capitals))) {
            capitals++;
        }
        boolean ends = capitals == form.length() || (capitals == form.length() - 1 && form.endsWith("s"));
        return capitals >= 2 && capitals <= 6 && ends;
    }

    boolean isPossessive(int index) {
        return lower(index).equals("'s") || lower(index).equals("'");
    }

    boolean isQuote(int index) {
        return has(index) && isQuote(form(index));
    }

    private static boolean isQuote(String form) {
        return switch (form) {
            case "\"", "“", "”", "„", "«", "»", "‘", "’", "``", "''" -> true;
            default -> false;
        };
    }

    boolean isHyphenated(int index) {
        return form(index).indexOf('-') > 0;
    }

    /// Whether no blank stands between this token and the next.
    boolean touchesNext(int index) {
        return has(index)
                && has(index + 1)
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start();
    }

    /// The span from one token to before another.
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// The lower-case words from one token to before another, with single blanks.
    String text(int from, int to) {
        return String.join(" ", List.of(lower).subList(from, to));
    }
}
