package parallax.talks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    TalksLexicon() {
        for (String[] row : rows("positions.tsv")) {
            Sense sense = new Sense(PositionKind.valueOf(row[0]), Shape.valueOf(row[1].toUpperCase(Locale.ROOT)));
            List.of(row[2].split(";"))
                    .forEach(word -> senses.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(sense));
        }
        for (String[] row : rows("track-words.tsv")) {
            List<String> words = List.of(row[1].split(" "));
            if (row[0].equals("ordinal")) {
                words.stream()
                        .map(word -> word.split("="))
                        .forEach(pair -> ordinals.put(pair[0], Integer.valueOf(pair[1])));
            } else {
                classes.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(words);
            }
        }
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = TalksLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + file, e);
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
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }
}
