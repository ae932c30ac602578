package parallax.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that tell events, and the words that tell whether they happened, from the resource files beside this
/// class.
final class TriggerLexicon {
    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    private final Map<String, Trigger> topics = new HashMap<>();
    private final Map<String, Set<String>> statusWords = new HashMap<>();

    TriggerLexicon() {
        for (String[] row : rows("triggers.tsv")) {
            Trigger trigger = new Trigger(EventType.valueOf(row[0]), row[1].isEmpty() ? null : row[1]);
            Map<String, Trigger> words = row[2].equals("v") ? verbs : row[2].equals("t") ? topics : nouns;
            List.of(row[3].split(";")).forEach(lemma -> words.putIfAbsent(lemma, trigger));
        }
        rows("status-words.tsv")
                .forEach(row -> statusWords
                        .computeIfAbsent(row[0], name -> new HashSet<>())
                        .addAll(List.of(row[1].split(" "))));
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = TriggerLexicon.class.getResourceAsStream(file)) {
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

    /// What a verb tells.
    ///
    /// @param lemma a verb, or a verb and its particle: `walk out`
    Optional<Trigger> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /// What a noun tells.
    Optional<Trigger> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /// What a noun tells that is an event only with somebody in it: "the war" is a topic, "their war on X" an event.
    Optional<Trigger> topic(String lemma) {
        return Optional.ofNullable(topics.get(lemma));
    }

    /// Whether a word belongs to a class of `status-words.tsv`.
    boolean is(String wordClass, String word) {
        return statusWords.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
