package parallax.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.language.encoder.Meaning;

/// Works out the clues of a story's mentions.
final class Clues {
    private final WordWeights weights = WordWeights.builtIn();
    private final Words.Numbering numbering = new Words.Numbering(weights);
    private final Map<String, Integer> accounts = new HashMap<>();
    private final List<Words> accountWords = new ArrayList<>();
    private final Map<String, Integer> often = new HashMap<>();

    private Clues() {}

    /// In the order of the mentions.
    static List<Clue> of(List<EventMention> mentions) {
        Clues clues = new Clues();
        mentions.forEach(mention -> clues.often.merge(stem(mention), 1, Integer::sum));
        return mentions.stream().map(clues::of).toList();
    }

    private static String lemma(EventMention mention) {
        String lemma = mention.word().lemma();
        String words = mention.words();
        return lemma.isEmpty() ? words.substring(words.lastIndexOf(' ') + 1) : lemma;
    }

    private static String stem(EventMention mention) {
        return Stem.of(lemma(mention));
    }

    private Clue of(EventMention mention) {
        Surroundings around = mention.around();
        int account = accounts.computeIfAbsent(mention.ref().account(), missing -> accounts.size());
        if (account == accountWords.size()) {
            accountWords.add(numbering.of(around.account()));
        }
        String stem = stem(mention);
        byte[] meaning = mention.word().meaning().numbers();
        return new Clue(
                account,
                around.number(),
                mention.words(),
                lemma(mention),
                stem,
                weights.of(stem),
                often.getOrDefault(stem, 1),
                mention.type() == null ? "" : mention.type().name(),
                mention.participants(),
                numbering.of(own(mention.words())),
                numbering.of(around.near()),
                numbering.of(around.sentence()),
                numbering.of(around.names()),
                numbering.of(around.numbers()),
                accountWords.get(account),
                Direction.of(meaning, 0, Meaning.EVENT),
                Direction.of(meaning, Meaning.EVENT, Meaning.SIZE),
                mention.setting().verb(),
                mention.setting().noun(),
                SettingClue.of(mention.setting(), numbering));
    }

    private static Set<String> own(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }
}
