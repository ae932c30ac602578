package parallax.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.search.Histogram;
import parallax.search.Hit;
import parallax.search.SavedSearches;
import parallax.search.SearchRequest;
import parallax.search.SearchResult;
import parallax.search.index.PassageSearch;
import parallax.search.index.SearchIndex;
import parallax.search.query.QueryFault;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// Passages by their words and by what is told in them.
public final class SearchPage implements Page<Searched> {
    private static final int HITS = 20;

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public String summary() {
        return "Passages of the accounts that have certain words or tell certain things, counted by source, actor,"
                + " place, kind of record and date.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(Asked.PARAMETERS);
        all.add(Parameter.text("more", "The facet of which more values are listed."));
        all.add(Part.PAGE);
        all.add(Parameter.text("open", "The account of the passage that is looked at closer."));
        all.add(Parameter.text("at", "Where that passage begins and ends: 120-340."));
        return all;
    }

    @Override
    public Class<Searched> model() {
        return Searched.class;
    }

    @Override
    public String template() {
        return "search/search.jte";
    }

    @Override
    public Searched answer(Ask ask) throws IOException {
        // Once, and again after the case has changed.
        ask.desk().keptOfLedger("search index", SearchPage::index);
        Asked asked = new Asked(ask.address());
        FacetLists facets = new FacetLists(ask.text("more").orElse(""));
        try (PassageSearch search = PassageSearch.of(ask.held())) {
            int page = Math.clamp(ask.number(Part.PAGE.name(), 1), 1, SearchRequest.FURTHEST / HITS);
            SearchResult result = search.search(request(ask, asked, facets, page));
            Part part = part(ask, page, result);
            if (result.hits().isEmpty() && part.all() > 0) {
                result = search.search(request(ask, asked, facets, part.page()));
            }
            List<Searched.Passage> hits =
                    result.hits().stream().map(HitPieces::of).toList();
            return new Searched(
                    null,
                    result.passages(),
                    result.accounts(),
                    result.origins(),
                    part,
                    hits,
                    facets.of(result.facets()),
                    dates(result.dates()),
                    saved(ask),
                    Previews.of(ask, search, hits),
                    ask.whole() ? result.hits().stream().map(SearchPage::row).toList() : List.of());
        } catch (QueryFault e) {
            return misunderstood(ask, asked, e);
        }
    }

    private static SearchRequest request(Ask ask, Asked asked, FacetLists facets, int page) {
        int offset = ask.whole() ? 0 : (page - 1) * HITS;
        int limit = ask.whole() ? SearchRequest.FURTHEST : HITS;
        return new SearchRequest(asked.expression(), asked.chosen(), asked.order(), offset, limit, facets.most());
    }

    private static Part part(Ask ask, int page, SearchResult result) {
        int reachable = Math.min(result.passages(), SearchRequest.FURTHEST);
        return ask.whole() ? Part.whole(reachable) : Part.of(page, HITS, reachable);
    }

    private static Boolean index(Case held) throws IOException {
        SearchIndex index = SearchIndex.of(held);
        return index.isBehind() && index.update().accounts() > 0;
    }

    private static Searched misunderstood(Ask ask, Asked asked, QueryFault fault) throws IOException {
        String query = asked.query();
        int start = Math.min(fault.place().start(), query.length());
        int end = Math.min(fault.place().end(), query.length());
        Searched.Fault explained = new Searched.Fault(
                fault.explained(), query.substring(0, start), query.substring(start, end), query.substring(end));
        return new Searched(
                explained,
                0,
                0,
                0,
                Part.NOTHING,
                List.of(),
                List.of(),
                dates(Histogram.of(Map.of())),
                saved(ask),
                null,
                List.of());
    }

    private static Searched.Dates dates(Histogram dates) {
        return new Searched.Dates(
                dates.step().label(),
                dates.bars().stream()
                        .map(bar -> new Searched.Bar(bar.from(), bar.to(), bar.passages()))
                        .toList(),
                dates.bars().stream().mapToInt(bar -> bar.passages()).max().orElse(0),
                dates.vague(),
                dates.undated());
    }

    private static List<Searched.Saved> saved(Ask ask) throws IOException {
        return new SavedSearches(ask.desk().folder())
                .all().stream()
                        .map(search -> new Searched.Saved(
                                search.name(),
                                search.query(),
                                search.chosen().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(entry ->
                                                entry.getKey().label() + ": " + String.join(" or ", entry.getValue()))
                                        .toList(),
                                Asked.of(search).toString()))
                        .toList();
    }

    private static Map<String, @Nullable Object> row(Hit hit) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("account", hit.account());
        row.put("document", hit.document());
        row.put("source", hit.source());
        row.put("title", hit.title());
        row.put("day_from", hit.published().from());
        row.put("day_to", hit.published().to());
        row.put("part", hit.part());
        row.put("span_start", hit.span().start());
        row.put("span_end", hit.span().end());
        row.put("words", hit.words());
        return row;
    }
}
