package parallax.compare.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Groups texts into stories: the same happenings, told within the same days.
///
/// Each text is held against those that share most of its rare words ([Neighbours]); how likely such a pair tells one
/// story is judged by its names, numbers, neighbouring words, openings, years and dates ([StoryModel]); average link
/// makes groups of the pairs ([AverageLinkage]). One setting for every corpus. Does not depend on the order of the
/// items. Time and memory grow with the words of the case.
public final class StoryGrouper {
    /// Chosen by cross-validation on the training parts of ECB+ and GVC.
    private static final double ENOUGH = 0.45;

    private final StoryModel model;

    private StoryGrouper(StoryModel model) {
        this.model = model;
    }

    /// With the weights that ship.
    public static StoryGrouper builtIn() {
        return new StoryGrouper(StoryModel.builtIn());
    }

    /// The ids of the items, story by story: ids ascending, stories in order of their first ids. Fails if two items
    /// have one id.
    public List<List<String>> group(Collection<StoryItem> items) {
        List<StoryItem> sorted =
                items.stream().sorted(Comparator.comparing(StoryItem::id)).toList();
        Set<String> ids = new HashSet<>();
        for (StoryItem item : sorted) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two items have the id " + item.id());
            }
        }
        AverageLinkage linkage = new AverageLinkage(sorted.size(), ENOUGH, Neighbours.MOST);
        StoryPairs.of(sorted).forEach((one, other, likeness) -> linkage.link(one, other, model.oneStory(likeness)));
        return linkage.clusters().stream()
                .map(cluster -> cluster.stream().map(i -> sorted.get(i).id()).toList())
                .toList();
    }
}
