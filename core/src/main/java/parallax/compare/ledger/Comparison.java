package parallax.compare.ledger;

import java.util.List;

/// How the accounts of a case stand to each other.
///
/// @param stories in order of their ids
/// @param origins which accounts are of one origin (codebook §1): a partition of all accounts, in order
public record Comparison(List<Story> stories, List<List<String>> origins) {
    public Comparison {
        stories = List.copyOf(stories);
        origins = origins.stream().map(List::copyOf).toList();
    }

    /// All issues, story by story.
    public List<Issue> issues() {
        return stories.stream().flatMap(story -> story.issues().stream()).toList();
    }
}
