package parallax.statement;

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

/// The words that attribute, from the resource files beside this class.
final class CueLexicon {
    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, Cue> phrases = new HashMap<>();
    private final Map<String, Stance> stances = new HashMap<>();
    private final Map<String, Set<String>> kindWords = new HashMap<>();

    CueLexicon() {
        rows("cues.tsv")
                .forEach(row -> verbs.computeIfAbsent(row[0], lemma -> new ArrayList<>())
                        .add(cue(row)));
        rows("phrases.tsv").forEach(row -> phrases.put(row[0], cue(row)));
        rows("kind-words.tsv")
                .forEach(row -> kindWords
                        .computeIfAbsent(row[0], name -> new HashSet<>())
                        .addAll(List.of(row[1].split(" "))));
        rows("stance-words.tsv").forEach(row -> stances.put(row[0], stance(row[1])));
    }

    private static Cue cue(String[] row) {
        return new Cue(
                row[0],
                StatementKind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                stance(row[2]),
                Set.of(row[3].split(" ")));
    }

    private static Stance stance(String label) {
        return Stance.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
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

    /// The readings of a verb, first choice first; none for a verb that does not attribute.
    ///
    /// @param lemma a verb, or a verb and its particle: `point out`
    List<Cue> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// The cue of this phrase in lower case.
    Optional<Cue> phrase(String words) {
        return Optional.ofNullable(phrases.get(words));
    }

    /// Whether a word belongs to a class of `kind-words.tsv`.
    boolean is(String wordClass, String word) {
        return kindWords.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /// Where an adverb shows the author to stand.
    Optional<Stance> stanceOf(String adverb) {
        return Optional.ofNullable(stances.get(adverb.toLowerCase(Locale.ROOT)));
    }
}
