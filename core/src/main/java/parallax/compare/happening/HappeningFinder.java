package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.learned.AverageLink;
import parallax.compare.learned.Link;
import parallax.compare.learned.Trees;
import parallax.compare.ledger.CaseActors;

/// Groups the tellings of a story by happening: learned trees weigh the pairs that have something in common, and
/// tellings are joined as long as their pairs speak for it on average.
final class HappeningFinder {
    /// Two groups are of one happening where their pairs score above this on average.
    private static final double SAME = -0.8;

    /// What a pair scores that has nothing in common.
    private static final double UNLINKED = -3;

    /// What two score that name rounds of other numbers.
    private static final double NEVER = -12;

    private final Trees trees = Trees.read(HappeningFinder.class, "pair-trees.tsv");

    /// In order of their first tellings.
    List<Happening> find(List<Telling> tellings, CaseActors actors) {
        List<Link> links = links(tellings, actors);
        Ties ties = new Ties(tellings, links);
        List<Happening> happenings = new ArrayList<>();
        for (List<Integer> group : AverageLink.groups(tellings.size(), links, UNLINKED, SAME)) {
            List<Telling> members = group.stream()
                    .map(tellings::get)
                    .sorted(Comparator.comparing(Telling::ref))
                    .toList();
            happenings.add(new Happening(kind(members), members, ties));
        }
        return happenings;
    }

    private List<Link> links(List<Telling> tellings, CaseActors actors) {
        TellingPairs pairs = new TellingPairs(tellings);
        TellingFeatures features = new TellingFeatures(pairs, actors);
        List<Link> links = new ArrayList<>();
        for (int[] pair : pairs.pairs()) {
            double score = areOtherRounds(tellings.get(pair[0]), tellings.get(pair[1]))
                    ? NEVER
                    : trees.score(features.of(pair[0], pair[1]));
            links.add(new Link(pair[0], pair[1], score));
        }
        return links;
    }

    private static boolean areOtherRounds(Telling one, Telling other) {
        return !one.ordinals().isEmpty()
                && !other.ordinals().isEmpty()
                && Collections.disjoint(one.ordinals(), other.ordinals());
    }

    /// The group of acts that most of them tell; of equals the last by name, so that what a list knows goes before a
    /// bare type.
    private static String kind(List<Telling> members) {
        Map<String, Integer> counts = new TreeMap<>();
        members.forEach(telling -> telling.acts().forEach(act -> counts.merge(act.group(), 1, Integer::sum)));
        String best = "";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            best = count.getValue() >= counts.getOrDefault(best, 0) ? count.getKey() : best;
        }
        return best;
    }
}
