package parallax.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.compare.learned.AverageLink;
import parallax.compare.learned.Link;
import parallax.compare.learned.Trees;

/// Finds which mentions of one story tell the same event: small learned decision trees weigh pairs whose triggers
/// are alike by what their words, sentences and accounts have in common, and mentions are joined as long as their
/// pairs speak for it on average. Immutable and safe to share; the chains of a story depend on its mentions
/// alone, not on their order.
public final class EventMatcher {
    /// Two groups of mentions are one event where their pairs are that likely on average, two single mentions where
    /// they are more likely than not: a group that agrees with itself may miss a word, a pair has nothing else. By
    /// four-fold cross-validation on the training parts.
    private static final double SAME = 0.25;

    private static final double SAME_TWO = 0.5;

    /// How likely a pair is that nobody looked at.
    private static final double UNLINKED = 0.03;

    private final Trees trees;

    private EventMatcher(Trees trees) {
        this.trees = trees;
    }

    /// With what ships with Parallax.
    public static EventMatcher builtIn() {
        return new EventMatcher(Trees.read(EventMatcher.class, "pair-trees.tsv"));
    }

    /// The chains of one story, each mention in one of them; mentions in the order of their records, chains in that of
    /// their first mentions.
    ///
    /// @param story mentions of all its accounts, in any order
    public List<EventChain> chains(List<EventMention> story) {
        List<EventMention> mentions =
                story.stream().sorted(Comparator.comparing(EventMention::ref)).toList();
        List<EventChain> chains = new ArrayList<>();
        for (List<Integer> group : AverageLink.groups(mentions.size(), links(mentions), UNLINKED, SAME, SAME_TWO)) {
            chains.add(new EventChain(group.stream().map(mentions::get).toList()));
        }
        return chains;
    }

    private List<Link> links(List<EventMention> mentions) {
        List<Clue> clues = Clues.of(mentions);
        Others others = Others.of(clues);
        Standings standings = Standings.of(clues, others);
        AccountLikeness likeness = new AccountLikeness();
        float[] features = new float[PairFeatures.SIZE];
        List<Link> links = new ArrayList<>();
        for (Candidates.Pair pair : Candidates.of(clues, others)) {
            Clue one = clues.get(pair.one());
            Clue other = clues.get(pair.other());
            PairFeatures.write(standings, pair.one(), pair.other(), likeness.of(one, other), features);
            links.add(new Link(pair.one(), pair.other(), Trees.chance(trees.score(features))));
        }
        return links;
    }
}
