package parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words that attribute, from the resource files beside this class.
final class CueLexicon {
    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, Cue> phrases = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    private final Map<String, Stance> stances = new HashMap<>();
    private final Map<String, List<String>> misread = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final WordClasses kindWords = WordClasses.read(CueLexicon.class, "kind-words.tsv");

    CueLexicon() {
        ResourceTable.rows(CueLexicon.class, "cues.tsv", 4)
                .forEach(row -> verbs.computeIfAbsent(row.getFirst(), lemma -> new ArrayList<>())
                        .add(cue(row)));
        for (List<String> row : ResourceTable.rows(CueLexicon.class, "phrases.tsv", 4)) {
            phrases.put(row.getFirst(), cue(row));
            phraseStarts.add(row.getFirst().split(" ", -1)[0]);
        }
        for (List<String> row : ResourceTable.rows(CueLexicon.class, "cue-nouns.tsv", 4)) {
            for (String noun : row.getLast().split(" ", -1)) {
                nouns.putIfAbsent(
                        row.getFirst() + " " + noun, new Cue(noun, kind(row.get(1)), stance(row.get(2)), Set.of()));
            }
        }
        ResourceTable.rows(CueLexicon.class, "verb-forms.tsv", 3).forEach(row -> misread.put(row.getFirst(), row));
        ResourceTable.rows(CueLexicon.class, "stance-words.tsv", 2)
                .forEach(row -> stances.put(row.getFirst(), stance(row.getLast())));
    }

    private static Cue cue(List<String> row) {
        return new Cue(
                row.getFirst(),
                kind(row.get(1)),
                stance(row.get(2)),
                Set.of(row.get(3).split(" ", -1)));
    }

    private static StatementKind kind(String label) {
        return StatementKind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static Stance stance(String label) {
        return Stance.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /// The readings of a verb, first choice first; none for a verb that does not attribute.
    ///
    /// @param lemma a verb, or a verb and its particle: `point out`
    List<Cue> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// What a noun or adjective does that attributes; empty for any other.
    ///
    /// @param wordClass `noun` or `adjective`
    Optional<Cue> noun(String wordClass, String lemma) {
        return Optional.ofNullable(nouns.get(wordClass + " " + lemma));
    }

    /// The cue of this phrase in lower case.
    Optional<Cue> phrase(String words) {
        return Optional.ofNullable(phrases.get(words));
    }

    /// Whether a phrase begins with this word in lower case.
    boolean opensPhrase(String word) {
        return phraseStarts.contains(word);
    }

    /// Whether a word belongs to a class of `kind-words.tsv`.
    boolean is(String wordClass, String word) {
        return kindWords.is(wordClass, word);
    }

    /// The verb that a form stands for although it looks like a noun.
    ///
    /// @param next the word after it, in lower case
    Optional<String> misreadVerb(String form, String next) {
        return Optional.ofNullable(misread.get(form))
                .filter(row -> List.of(row.getLast().split(" ", -1)).contains(next))
                .map(row -> row.get(1));
    }

    /// Where an adverb shows the author to stand.
    Optional<Stance> stanceOf(String adverb) {
        return Optional.ofNullable(stances.get(adverb.toLowerCase(Locale.ROOT)));
    }
}
