package parallax.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parallax.search.query.Expression;

/// What is searched for.
///
/// @param asked  what a passage must have
/// @param chosen values of which a passage must have one, by facet; none for facets that do not matter
/// @param offset how many hits come before the first wanted
/// @param limit  most hits wanted, `0 <= limit`
/// @param values most values wanted of each facet, `1 <= values`; chosen ones come in any case
public record SearchRequest(
        Expression asked, Map<Facet, List<String>> chosen, Order order, int offset, int limit, int values) {
    /// Furthest hit that can be asked for, so that no request holds much memory.
    public static final int FURTHEST = 10_000;

    /// In which order hits come.
    public enum Order {
        /// Exact words first, rare words before frequent ones.
        BEST,
        /// By the account's first possible day, undated accounts last; then by place in the account.
        OLDEST,
        NEWEST
    }

    public SearchRequest {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, wanted.stream().distinct().toList());
            }
        });
        chosen = java.util.Collections.unmodifiableMap(copy);
        if (offset < 0 || limit < 0 || (long) offset + limit > FURTHEST || values < 1) {
            throw new IllegalArgumentException(
                    "no page of hits: " + limit + " from " + offset + " (at most " + FURTHEST + " can be paged)");
        }
    }

    /// The values chosen of a facet; none where it does not matter.
    public Collection<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }
}
