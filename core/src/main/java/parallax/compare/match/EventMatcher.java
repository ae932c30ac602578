package parallax.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds which mentions of one story tell the same event. Immutable and safe to share; the chains of a story depend on
/// its mentions alone, not on their order.
public final class EventMatcher {
    /// Two groups of mentions are one event where their pairs score above this on average.
    private static final double SAME = 1;

    private EventMatcher() {}

    /// With what ships with Parallax.
    public static EventMatcher builtIn() {
        return new EventMatcher();
    }

    /// The chains of one story, each mention in one of them; mentions in the order of their records, chains in that of
    /// their first mentions.
    ///
    /// @param story mentions of all its accounts, in any order
    public List<EventChain> chains(List<EventMention> story) {
        List<EventMention> mentions =
                story.stream().sorted(Comparator.comparing(EventMention::ref)).toList();
        List<Link> links = new ArrayList<>();
        List<Clue> clues = mentions.stream().map(Clue::of).toList();
        for (Candidates.Pair pair : Candidates.of(clues)) {
            links.add(new Link(pair.one(), pair.other(), PairScore.of(clues.get(pair.one()), clues.get(pair.other()))));
        }
        List<EventChain> chains = new ArrayList<>();
        for (List<Integer> group : AverageLink.groups(mentions.size(), links, SAME)) {
            chains.add(new EventChain(group.stream().map(mentions::get).toList()));
        }
        return chains;
    }
}
