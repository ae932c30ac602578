package parallax.compare.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.learned.AverageLink;
import parallax.compare.learned.Link;
import parallax.compare.learned.Trees;
import parallax.compare.ledger.RecordRef;

/// Puts the figures of a story together that answer one question: small learned decision trees weigh pairs by what is
/// counted, where, when and by whom, and figures are joined as long as their pairs speak for it on average. Immutable
/// and safe to share; the groups of a story do not depend on the order of its figures.
public final class CountMatcher {
    /// Two groups answer one question where their pairs score above this on average.
    private static final double SAME = -0.5;

    /// Two numbers that differ are a conflict only where their pair scores at least this.
    private static final double SURE = 0.5;

    /// What a pair scores that nobody looked at, or that cannot be.
    private static final double UNLINKED = -6;

    private final Trees trees;

    private CountMatcher(Trees trees) {
        this.trees = trees;
    }

    /// With what ships with Parallax.
    public static CountMatcher builtIn() {
        return new CountMatcher(Trees.read(CountMatcher.class, "pair-trees.tsv"));
    }

    /// The figures of a story, each in one group.
    ///
    /// @param groups in order, and their members in order
    /// @param unsure pairs of one group of which it is not sure enough that they answer one question
    public record Matched(List<List<Tally>> groups, Set<Set<RecordRef>> unsure) {
        public Matched {
            groups = List.copyOf(groups);
            unsure = Set.copyOf(unsure);
        }
    }

    /// Puts figures into groups.
    public Matched match(Collection<Tally> story) {
        List<Tally> tallies = inOrder(story);
        List<Link> links = new ArrayList<>();
        new Candidates(tallies)
                .forEach((one, other, features) -> links.add(new Link(
                        one,
                        other,
                        new TallyPair(tallies.get(one), tallies.get(other)).isOther()
                                ? UNLINKED
                                : trees.score(features))));
        List<List<Integer>> groups = AverageLink.groups(tallies.size(), links, UNLINKED, SAME);
        return new Matched(
                groups.stream()
                        .map(group -> group.stream().map(tallies::get).toList())
                        .toList(),
                unsure(tallies, groups, links));
    }

    private static Set<Set<RecordRef>> unsure(List<Tally> tallies, List<List<Integer>> groups, List<Link> links) {
        int[] groupOf = new int[tallies.size()];
        for (int at = 0; at < groups.size(); at++) {
            for (int member : groups.get(at)) {
                groupOf[member] = at;
            }
        }
        Set<Set<RecordRef>> unsure = new HashSet<>();
        for (Link link : links) {
            if (link.score() < SURE && groupOf[link.one()] == groupOf[link.other()]) {
                unsure.add(Set.of(
                        tallies.get(link.one()).ref(), tallies.get(link.other()).ref()));
            }
        }
        return unsure;
    }

    /// Sorted by account.
    public static List<Tally> inOrder(Collection<Tally> tallies) {
        return tallies.stream().sorted(Comparator.comparing(Tally::ref)).toList();
    }
}
