package parallax.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A search that an analyst keeps.
///
/// @param name   how it is found again; not blank
/// @param query  as typed
/// @param chosen values by facet
/// @param order  of its hits
/// @param saved  when
public record SavedSearch(
        String name, String query, Map<Facet, List<String>> chosen, SearchRequest.Order order, Instant saved) {
    private static final int LONGEST_NAME = 120;

    public SavedSearch {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(
                    "the name of a search has 1 to " + LONGEST_NAME + " characters on one line, not \"" + name + "\"");
        }
        chosen = Map.copyOf(chosen);
    }
}
