package parallax.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param passages how many in all
/// @param accounts in how many accounts they stand
/// @param origins  how many independent origins these accounts have, as the comparison found them
/// @param hits     the wanted page of passages
/// @param facets   the values of the result by facet, most frequent first, chosen ones before others; of a facet of
///                 which values are chosen, what the result would be without this choice
/// @param dates    when the accounts were published
public record SearchResult(
        int passages, int accounts, int origins, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Histogram dates) {
    public SearchResult {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
    }
}
