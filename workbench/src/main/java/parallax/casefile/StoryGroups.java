package parallax.casefile;

import java.io.IOException;
import java.util.List;
import parallax.compare.story.StoryGrouper;

/// The stories of a case, as they were grouped last. What accounts are grouped by are their words and days: where these
/// are the same as before, so are the groups.
final class StoryGroups {
    private final StoryGrouper grouper = StoryGrouper.builtIn();
    private String groupedAs = "";
    private List<List<String>> groups = List.of();

    /// The ids of the accounts, story by story.
    List<List<String>> of(StoryItems items) throws IOException {
        String now = items.digest();
        if (!now.equals(groupedAs)) {
            groups = grouper.group(items.all());
            groupedAs = now;
        }
        return groups;
    }
}
