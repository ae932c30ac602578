package parallax.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words by which negotiations and positions are told, from the resource files beside this class.
final class TalksLexicon {
    /// How a position's words stand to its actor and its track; explained in `positions.tsv`.
    enum Shape {
        OBJECT,
        ASSEMBLY,
        TALKS,
        EVENT,
        PREP,
        ABOUT,
        BARE,
        OUTCOME,
        PATIENT,
        THERE,
        GOING,
        AHEAD,
        ANSWER,
        LEADS,
        OPEN,
        SLOGAN,
        ROLE,
        ACT,
        SUFFERED,
        UNDER,
        SUFFIX,
        COMPANY,
        DEMAND,
        UNSAID;

        /// Whether a noun tells it by itself.
        boolean isNominal() {
            return switch (this) {
                case ROLE, ACT, SUFFERED, UNDER, COMPANY, DEMAND, UNSAID -> true;
                case OBJECT,
                        ASSEMBLY,
                        TALKS,
                        EVENT,
                        PREP,
                        ABOUT,
                        BARE,
                        OUTCOME,
                        PATIENT,
                        THERE,
                        GOING,
                        AHEAD,
                        ANSWER,
                        OPEN,
                        LEADS,
                        SLOGAN,
                        SUFFIX -> false;
            };
        }
    }

    /// What a word tells in one shape.
    ///
    /// @param prepositions that bring the negotiation; none but for `PREP` and `ABOUT`
    /// @param with         what must hang on the word: words, or classes after `@`
    record Frame(PositionKind kind, Shape shape, Set<String> prepositions, List<String> with) {}

    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final Map<String, PositionKind> suffixes = new HashMap<>();
    private final WordClasses classes = WordClasses.read(TalksLexicon.class, "track-words.tsv");
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    TalksLexicon() {
        for (List<String> row : ResourceTable.rows(TalksLexicon.class, "positions.tsv", 3)) {
            PositionKind kind = PositionKind.valueOf(row.getFirst());
            for (String word : row.get(2).split(";", -1)) {
                add(kind, row.get(1), word.split("\\+", -1));
            }
        }
        frames.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Frame frame) -> frame.with().size())
                                .reversed()));
        for (String wordClass : List.of("ordinal", "cardinal", "roman")) {
            numbers.put(wordClass, new HashMap<>());
            for (String pair : classes.words(wordClass)) {
                int equals = pair.indexOf('=');
                numbers.get(wordClass).put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
            }
        }
    }

    private void add(PositionKind kind, String shape, String[] words) {
        int colon = shape.indexOf(':');
        Shape read = Shape.valueOf((colon < 0 ? shape : shape.substring(0, colon)).toUpperCase(Locale.ROOT));
        Set<String> prepositions =
                colon < 0 ? Set.of() : Set.of(shape.substring(colon + 1).split(",", -1));
        if (read == Shape.SUFFIX) {
            suffixes.put(words[0], kind);
            return;
        }
        List<String> with = Arrays.asList(words).subList(1, words.length);
        frames.computeIfAbsent(words[0], key -> new ArrayList<>())
                .add(new Frame(kind, read, prepositions, List.copyOf(with)));
    }

    /// What a lemma can tell, those that ask for most words first.
    List<Frame> frames(String lemma) {
        return frames.getOrDefault(lemma, List.of());
    }

    /// What the second part of "UN-brokered" tells.
    Optional<PositionKind> suffix(String word) {
        return Optional.ofNullable(suffixes.get(word));
    }

    /// Whether a word belongs to a class of `track-words.tsv`.
    boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }

    /// The value of a word in a class of numbers: "ordinal", "cardinal" or "roman".
    Optional<Integer> number(String wordClass, String word) {
        return Optional.ofNullable(numbers.getOrDefault(wordClass, Map.of()).get(word));
    }
}
