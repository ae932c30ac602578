package parallax.compare.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.figure.Figure;
import parallax.number.Lexemes;
import parallax.text.Span;

/// The terms around a figure by which one tells which happening it belongs to.
final class CountTerms {
    private static final double SENTENCE = 1;
    private static final double PASSAGE = 0.8;

    /// Words after which a word tells half as much.
    private static final double HALVED = 20;

    private static final int SHORT = 3;

    /// How many words off a word is near.
    private static final int NEAR = 7;

    private final CountLexicon lexicon;

    CountTerms(CountLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Telling words, stemmed: those of the sentence weigh 1, others of the stretch the less the further off they are.
    ///
    /// @param speaker the words that name who says so, which tell nothing of the happening; absent where none do
    Map<String, Double> words(Figure figure, Surroundings around, @Nullable Span speaker) {
        Map<String, Double> words = new HashMap<>();
        Lexemes lexemes = around.lexemes();
        for (int at = 0; at < lexemes.size(); at++) {
            if ((at < around.from() || at >= around.to()) && !isIn(lexemes, at, speaker)) {
                add(words, lexemes, at, weight(around, at));
            }
        }
        Lexemes counted = Lexemes.of(figure.counted());
        for (int at = 0; at < counted.size(); at++) {
            add(words, counted, at, SENTENCE);
        }
        return words;
    }

    /// Neighbouring sentences tell more than those further off.
    private static double weight(Surroundings around, int at) {
        int off = at < around.begin() ? around.begin() - at : at - around.end() + 1;
        return off <= 0 ? SENTENCE : PASSAGE * Math.pow(0.5, off / HALVED);
    }

    private void add(Map<String, Double> words, Lexemes lexemes, int at, double weight) {
        String low = lexemes.low(at);
        if (lexemes.isWord(at) && low.length() > 2 && !lexicon.isStop(low)) {
            words.merge(stem(low), weight, Math::max);
        }
    }

    private static boolean isIn(Lexemes lexemes, int at, @Nullable Span speaker) {
        return speaker != null && speaker.contains(lexemes.at(at).start());
    }

    /// The words that stand nearest, stemmed, without names: what is counted, and what becomes of it.
    Set<String> near(Figure figure, Surroundings around, @Nullable Span speaker) {
        Map<String, Double> near = new HashMap<>();
        Lexemes lexemes = around.lexemes();
        int end = Math.min(around.end(), around.to() + NEAR);
        for (int at = Math.max(around.begin(), around.from() - NEAR); at < end; at++) {
            boolean counts = at >= around.from()
                    && at < around.to()
                    && lexemes.low(at).chars().anyMatch(Character::isDigit);
            boolean name = at > around.begin() && lexemes.at(at).capital();
            if (!counts && !name && !isIn(lexemes, at, speaker)) {
                add(near, lexemes, at, SENTENCE);
            }
        }
        Lexemes counted = Lexemes.of(figure.counted());
        for (int at = 0; at < counted.size(); at++) {
            add(near, counted, at, SENTENCE);
        }
        return near.keySet();
    }

    /// Proper names of the sentence and of the figure's place, without those of who says so.
    Set<String> names(@Nullable String at, Surroundings around, @Nullable Span speaker) {
        Set<String> names = new TreeSet<>();
        Lexemes lexemes = around.lexemes();
        for (int i = around.begin() + 1; i < around.end(); i++) {
            boolean counts = i >= around.from() && i < around.to();
            if (!counts
                    && !isIn(lexemes, i, speaker)
                    && lexemes.isWord(i)
                    && lexemes.at(i).capital()) {
                addName(names, lexemes.low(i));
            }
        }
        Lexemes place = Lexemes.of(at == null ? "" : at);
        for (int i = 0; i < place.size(); i++) {
            addName(names, place.low(i));
        }
        return names;
    }

    private void addName(Set<String> names, String low) {
        if (low.length() > 2 && !lexicon.isStop(low)) {
            names.add(low);
        }
    }

    /// Points of the compass in the counted words and the sentence behind the figure, cut to four letters.
    Set<String> sides(Figure figure, Surroundings around) {
        Set<String> sides = new TreeSet<>();
        addSides(sides, around.lexemes(), around.from(), around.end());
        Lexemes counted = Lexemes.of(figure.counted());
        addSides(sides, counted, 0, counted.size());
        return sides;
    }

    private void addSides(Set<String> sides, Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            String low = lexemes.low(at);
            if (lexicon.is("SIDE", low)) {
                sides.add(low.endsWith("ern") ? low.substring(0, low.length() - SHORT) : low);
            }
        }
    }

    /// A word without its usual endings: `bus` of "buses", `crossing` of "crossings", `attack` of "attacked".
    private static String stem(String low) {
        if (low.endsWith("ses") && low.length() > 4) {
            return low.substring(0, low.length() - 2);
        }
        if (low.endsWith("ies") && low.length() > 4) {
            return low.substring(0, low.length() - SHORT) + "y";
        }
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            boolean whole = ending.equals("s") && (low.endsWith("ss") || low.endsWith("us"));
            if (low.endsWith(ending) && !whole && low.length() >= ending.length() + SHORT) {
                return low.substring(0, low.length() - ending.length());
            }
        }
        return low;
    }
}
