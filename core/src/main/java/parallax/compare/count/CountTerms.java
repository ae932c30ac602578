package parallax.compare.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.figure.Figure;
import parallax.number.Lexemes;

/// The terms around a figure by which one tells which happening it belongs to.
final class CountTerms {
    private static final double SENTENCE = 1;
    private static final double PASSAGE = 0.4;
    private static final int SHORT = 3;
    private final CountLexicon lexicon;

    CountTerms(CountLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Telling words, stemmed: those of the sentence weigh 1, others of the stretch less.
    Map<String, Double> words(Figure figure, Surroundings around) {
        Map<String, Double> words = new HashMap<>();
        Lexemes lexemes = around.lexemes();
        for (int at = 0; at < lexemes.size(); at++) {
            boolean inside = at >= around.begin() && at < around.end();
            if (at < around.from() || at >= around.to()) {
                add(words, lexemes, at, inside ? SENTENCE : PASSAGE);
            }
        }
        Lexemes counted = Lexemes.of(figure.counted());
        for (int at = 0; at < counted.size(); at++) {
            add(words, counted, at, SENTENCE);
        }
        return words;
    }

    private void add(Map<String, Double> words, Lexemes lexemes, int at, double weight) {
        String low = lexemes.low(at);
        if (lexemes.isWord(at) && low.length() > 2 && !lexicon.isStop(low)) {
            words.merge(stem(low), weight, Math::max);
        }
    }

    /// Proper names of the sentence and of the figure's place.
    Set<String> names(@Nullable String at, Surroundings around) {
        Set<String> names = new TreeSet<>();
        Lexemes lexemes = around.lexemes();
        for (int i = around.begin() + 1; i < around.end(); i++) {
            boolean counts = i >= around.from() && i < around.to();
            if (!counts && lexemes.isWord(i) && lexemes.at(i).capital()) {
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

    /// A word without its usual endings.
    private static String stem(String low) {
        for (String ending : new String[] {"ing", "ies", "ed", "es", "s"}) {
            if (low.endsWith(ending) && low.length() > ending.length() + SHORT) {
                return low.substring(0, low.length() - ending.length());
            }
        }
        return low;
    }
}
