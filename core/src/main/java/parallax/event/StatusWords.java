package parallax.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words that tell whether something happened, from `status-governors.tsv` and `status-marks.tsv`. Immutable.
final class StatusWords {
    private final Map<Complement, Map<String, Effect>> governors = new EnumMap<>(Complement.class);
    private final WordClasses marks = WordClasses.read(StatusWords.class, "status-marks.tsv");

    StatusWords() {
        for (Complement complement : Complement.values()) {
            governors.put(complement, new HashMap<>());
        }
        for (List<String> row : ResourceTable.rows(StatusWords.class, "status-governors.tsv", 3)) {
            Effect effect = Effect.valueOf(row.getFirst());
            for (String complement : row.get(1).split(" ", -1)) {
                Map<String, Effect> words = words(Complement.of(complement));
                List.of(row.get(2).split(" ", -1)).forEach(word -> words.putIfAbsent(word, effect));
            }
        }
    }

    private Map<String, Effect> words(Complement complement) {
        return governors.getOrDefault(complement, Map.of());
    }

    /// Whether a word belongs to a class of marks.
    boolean is(String wordClass, String word) {
        return marks.is(wordClass, word);
    }

    /// What a governor does to its complement.
    ///
    /// @param link preposition between the two; empty where there is none
    Optional<Effect> effect(SentenceTree tree, int governor, Complement complement, String link) {
        Map<String, Effect> words = words(complement);
        String lemma = tree.token(governor).lemma().toLowerCase(java.util.Locale.ROOT);
        int particle = tree.child(governor, "compound:prt");
        String verb = particle < 0 ? lemma : lemma + "+" + tree.lower(particle);
        Effect told = link.isEmpty() ? null : words.get(verb + "+" + link);
        boolean bare = link.isEmpty()
                || complement == Complement.NMOD
                || complement == Complement.ING && !is("time-link", link);
        if (told == null && bare) {
            told = words.get(verb);
        }
        if (told == null && bare && tree.is(governor, PartOfSpeech.VERB)) {
            told = words.get(tree.lower(governor));
        }
        return Optional.ofNullable(told);
    }
}
