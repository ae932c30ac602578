package parallax.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.search.Facet;
import parallax.search.FacetCount;

/// How many values of each facet are listed.
///
/// @param more label of the facet of which more are wanted; empty where of none
record FacetLists(String more) {
    private static final int FEW = 7;
    private static final int MANY = 100;

    /// Most values that any list needs, one more than is shown, to see whether there are more.
    int most() {
        return more.isEmpty() ? FEW + 1 : MANY + 1;
    }

    /// Facets without any value are left out.
    List<Searched.Values> of(Map<Facet, List<FacetCount>> counts) {
        List<Searched.Values> lists = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetCount> all = counts.getOrDefault(facet, List.of());
            long most = facet.label().equals(more) ? MANY : FEW;
            long shown = Math.max(most, all.stream().filter(FacetCount::chosen).count());
            if (!all.isEmpty()) {
                lists.add(new Searched.Values(
                        facet.label(),
                        all.stream()
                                .limit(shown)
                                .map(count -> new Searched.Value(count.value(), count.passages(), count.chosen()))
                                .toList(),
                        all.size() > shown));
            }
        }
        return lists;
    }
}
