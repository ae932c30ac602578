package parallax.compare.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import parallax.compare.learned.AverageLink;
import parallax.compare.learned.Link;
import parallax.compare.learned.Trees;

/// Puts the figures of a story together that answer one question: small learned decision trees weigh pairs by what is
/// counted, where, when and by whom, and figures are joined as long as their pairs speak for it on average. Immutable
/// and safe to share; the groups of a story do not depend on the order of its figures.
public final class CountMatcher {
    /// Two groups answer one question where their pairs score above this on average.
    private static final double SAME = Double.parseDouble(System.getProperty("same", "-0.5"));

    /// What a pair scores that nobody looked at.
    private static final double UNLINKED = -6;

    private final Trees trees;

    private CountMatcher(Trees trees) {
        this.trees = trees;
    }

    /// With what ships with Parallax.
    public static CountMatcher builtIn() {
        return new CountMatcher(Trees.read(CountMatcher.class, "pair-trees.tsv"));
    }

    /// Each figure in one group; groups and their members in order.
    public List<List<Tally>> groups(Collection<Tally> story) {
        List<Tally> tallies = inOrder(story);
        List<Link> links = new ArrayList<>();
        for (Candidates.Pair pair : new Candidates(tallies).pairs()) {
            links.add(new Link(pair.one(), pair.other(), trees.score(pair.features())));
        }
        return AverageLink.groups(tallies.size(), links, UNLINKED, SAME).stream()
                .map(group -> group.stream().map(tallies::get).toList())
                .toList();
    }

    /// Sorted by account.
    public static List<Tally> inOrder(Collection<Tally> tallies) {
        return tallies.stream().sorted(Comparator.comparing(Tally::ref)).toList();
    }
}
