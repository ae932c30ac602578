package parallax.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words by which negotiations and positions are told, from the resource files beside this class.
final class TalksLexicon {
    /// How a position's words stand to its actor and its track; explained in `positions.tsv`.
    enum Shape {
        OBJECT,
        GOES,
        BARE,
        FREE,
        PATIENT,
        OUTCOME,
        ROLE,
        SUFFIX
    }

    /// What a word tells in one shape.
    record Sense(PositionKind kind, Shape shape) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final WordClasses classes = WordClasses.read(TalksLexicon.class, "track-words.tsv");
    private final Map<String, Integer> ordinals = new HashMap<>();

    TalksLexicon() {
        for (List<String> row : ResourceTable.rows(TalksLexicon.class, "positions.tsv", 3)) {
            Sense sense = new Sense(
                    PositionKind.valueOf(row.getFirst()),
                    Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            for (String word : row.get(2).split(";", -1)) {
                senses.computeIfAbsent(word, key -> new ArrayList<>()).add(sense);
            }
        }
        for (String pair : classes.words("ordinal")) {
            int equals = pair.indexOf('=');
            ordinals.put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
        }
    }

    /// The senses of a word, or of a verb and its particle, in the order of the file.
    List<Sense> senses(String word) {
        return senses.getOrDefault(word, List.of());
    }

    Optional<Sense> sense(String word, Shape shape) {
        return senses(word).stream().filter(sense -> sense.shape() == shape).findFirst();
    }

    /// Whether a word belongs to a class of `track-words.tsv`.
    boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }

    Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }
}
