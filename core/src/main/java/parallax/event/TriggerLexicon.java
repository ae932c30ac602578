package parallax.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words that tell events, and those around them, from the resource files beside this
/// class.
final class TriggerLexicon {
    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    private final Map<String, Trigger> topics = new HashMap<>();
    private final WordClasses statusWords = WordClasses.read(TriggerLexicon.class, "status-words.tsv");

    TriggerLexicon() {
        for (List<String> row : ResourceTable.rows(TriggerLexicon.class, "triggers.tsv", 4)) {
            Trigger trigger =
                    new Trigger(EventType.valueOf(row.getFirst()), row.get(1).isEmpty() ? null : row.get(1));
            Map<String, Trigger> words =
                    row.get(2).equals("v") ? verbs : row.get(2).equals("t") ? topics : nouns;
            List.of(row.get(3).split(";", -1)).forEach(lemma -> words.putIfAbsent(lemma, trigger));
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
        return statusWords.is(wordClass, word);
    }
}
