package parallax.compare.ledger;

import java.util.List;

/// How the accounts of a case stand to each other.
///
/// @param stories in order of their ids
public record Comparison(List<Story> stories) {
    public Comparison {
        stories = List.copyOf(stories);
    }

    /// Which accounts are of one origin (codebook §1), story by story: a partition of all accounts.
    public List<List<String>> origins() {
        return stories.stream().flatMap(story -> story.origins().stream()).toList();
    }

    /// All issues, story by story.
    public List<Issue> issues() {
        return stories.stream().flatMap(story -> story.issues().stream()).toList();
    }
}
