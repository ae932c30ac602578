package parallax.eval.trees;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parallax.eval.tally.Hits;

/// Compares predicted trees with gold. Words are aligned by their characters, so that either side may cut the text its
/// own way; a word that is not on the other side is wrong in everything.
public final class TreeScorer {
    private final TreeWords gold;
    private final TreeWords predicted;
    private final Map<String, Integer> right = new LinkedHashMap<>();
    private final Map<String, Hits> relations = new LinkedHashMap<>();
    private int withoutPunctuation;

    private TreeScorer(TreeWords gold, TreeWords predicted) {
        this.gold = gold;
        this.predicted = predicted;
    }

    /// Scores one file against another.
    public static TreeScore score(TreeWords gold, TreeWords predicted) {
        return new TreeScorer(gold, predicted).score();
    }

    private TreeScore score() {
        gold.words().forEach(word -> relation(word, new Hits(1, 0, 0)));
        predicted.words().forEach(word -> relation(word, new Hits(0, 1, 0)));
        Map<TreeWord.Place, TreeWord> byPlace = gold.byPlace();
        for (TreeWord word : predicted.words()) {
            TreeWord same = byPlace.get(word.place());
            // Whether a word is punctuation is for the gold to say, where it has the word.
            withoutPunctuation += (same == null ? word : same).isPunctuation() ? 0 : 1;
            if (same != null) {
                compare(same, word);
            }
        }
        return TreeScore.of(figures(), relations);
    }

    private void compare(TreeWord same, TreeWord word) {
        boolean head = Objects.equals(gold.head(same), predicted.head(word));
        boolean both = head && same.relation().equals(word.relation());
        count("words", true);
        count("UPOS", same.upos().equals(word.upos()));
        count("XPOS", same.xpos().equals(word.xpos()));
        count("lemma", lower(same.lemma()).equals(lower(word.lemma())));
        count("UAS", head);
        count("LAS", both);
        count("UAS no punct", head && !same.isPunctuation());
        count("LAS no punct", both && !same.isPunctuation());
        relation(same, new Hits(0, 0, both ? 1 : 0));
    }

    private Map<String, Hits> figures() {
        Map<String, Hits> figures = new LinkedHashMap<>();
        for (String name : new String[] {"words", "UPOS", "XPOS", "lemma", "UAS", "LAS"}) {
            figures.put(name, hits(name, gold.words().size(), predicted.words().size()));
        }
        for (String name : new String[] {"UAS no punct", "LAS no punct"}) {
            figures.put(name, hits(name, gold.withoutPunctuation(), withoutPunctuation));
        }
        Set<Integer> same = new HashSet<>(gold.sentences());
        same.retainAll(predicted.sentences());
        int ours = predicted.sentences().size();
        figures.put("sentences", new Hits(gold.sentences().size(), ours, same.size()));
        return figures;
    }

    private Hits hits(String name, int ofGold, int ofPredicted) {
        return new Hits(ofGold, ofPredicted, right.getOrDefault(name, 0));
    }

    private void count(String name, boolean isRight) {
        right.merge(name, isRight ? 1 : 0, Integer::sum);
    }

    private void relation(TreeWord word, Hits more) {
        relations.merge(word.relation(), more, Hits::plus);
    }

    private static String lower(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }
}
