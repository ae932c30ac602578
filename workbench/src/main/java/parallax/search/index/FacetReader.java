package parallax.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import parallax.search.Facet;
import parallax.search.FacetCount;
import parallax.search.SearchRequest;

/// Reads the counts of a result's values.
final class FacetReader {
    private final Facets counts;
    private final SearchRequest request;

    FacetReader(Facets counts, SearchRequest request) {
        this.counts = counts;
        this.request = request;
    }

    Map<Facet, List<FacetCount>> all() throws IOException {
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, of(facet));
        }
        return all;
    }

    private List<FacetCount> of(Facet facet) throws IOException {
        List<FacetCount> values = new ArrayList<>();
        for (String value : request.chosen(facet)) {
            Number count = counts.getSpecificValue(facet.label(), value);
            values.add(new FacetCount(value, count == null ? 0 : Math.max(0, count.intValue()), true));
        }
        FacetResult top = counts.getTopChildren(request.values(), facet.label());
        if (top != null) {
            for (LabelAndValue counted : top.labelValues) {
                if (!request.chosen(facet).contains(counted.label)) {
                    values.add(new FacetCount(counted.label, counted.value.intValue(), false));
                }
            }
        }
        return values;
    }
}
