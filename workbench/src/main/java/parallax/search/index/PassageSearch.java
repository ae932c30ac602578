package parallax.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.search.Histogram;
import parallax.search.Hit;
import parallax.search.SearchRequest;
import parallax.search.SearchResult;
import parallax.text.Span;
import parallax.time.Interval;

/// Searches a case's index as it was when this was opened. Several threads may search at the same time.
public final class PassageSearch implements AutoCloseable {
    /// So many passages are looked at in search of similar ones of other origin.
    private static final int CANDIDATES = 100;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final @Nullable SortedSetDocValuesReaderState facets;
    private final Map<String, AccountHead> heads;
    private final Map<String, String> origins;
    private final QueryWriter queries = new QueryWriter();

    private PassageSearch(Directory directory, DirectoryReader reader, Map<String, String> origins) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.heads = IndexHeads.of(reader);
        this.origins = origins;
        // Without passages there are no values to count.
        this.facets = searcher.count(new FieldExistsQuery(IndexField.START)) == 0
                ? null
                : new DefaultSortedSetDocValuesReaderState(reader, IndexField.FACETS);
    }

    /// The index of a case, brought up to date before; where another process does so, as it is meanwhile.
    public static PassageSearch upToDate(Case held) throws IOException {
        SearchIndex index = SearchIndex.of(held);
        if (index.isBehind()) {
            try {
                index.update();
            } catch (IndexBusy e) {
                if (!index.exists()) {
                    throw e;
                }
            }
        }
        return of(held);
    }

    /// The index of a case, which must be there: [SearchIndex#update()] makes it.
    public static PassageSearch of(Case held) throws IOException {
        Directory directory = new IndexFolder(held.folder()).open();
        try {
            return new PassageSearch(directory, DirectoryReader.open(directory), origins(held));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Which accounts are one voice: for each that was compared, what stands for its origin.
    private static Map<String, String> origins(Case held) throws IOException {
        Map<String, String> origins = new HashMap<>();
        if (held.has("story_accounts")) {
            for (Row row : held.query("SELECT account, origin FROM story_accounts", List.of())) {
                origins.put(row.text("account"), row.text("origin"));
            }
        }
        return origins;
    }

    /// Finds passages.
    public SearchResult search(SearchRequest request) throws IOException {
        if (facets == null) {
            return new SearchResult(0, 0, 0, List.of(), Map.of(), Histogram.of(Map.of()));
        }
        Query asked = queries.of(request.asked());
        DrillDownQuery query = new DrillDownQuery(IndexField.FACETS, passages(asked));
        request.chosen().forEach((facet, values) -> values.forEach(value -> query.add(facet.label(), value)));
        var collectors = new MultiCollectorManager(
                new TopFieldCollectorManager(sort(request.order()), wanted(request), Integer.MAX_VALUE),
                new AccountCounts());
        var found = new DrillSideways(searcher, IndexField.FACETS, facets).search(query, collectors);
        Object[] results = found.collectorResult;
        TopDocs top = (TopDocs) results[0];
        Map<String, Integer> accounts = counts(results[1]);
        return new SearchResult(
                Math.toIntExact(top.totalHits.value()),
                accounts.size(),
                origins(accounts.keySet()),
                hits(top, request, new Marks(searcher, asked)),
                new FacetReader(found.facets, request).all(),
                Histogram.of(byDays(accounts)));
    }

    /// Passages of other origin that tell something similar, be it in other words: they have rare words, actors, places
    /// or kinds of records in common with one. Best first; none where there is no such passage.
    ///
    /// @param start where the passage begins in its document's text
    public List<Hit> similar(String account, int start, int most) throws IOException {
        return similar(account, start, most, PassageLikeness.RECORDS);
    }

    List<Hit> similar(String account, int start, int most, float records) throws IOException {
        Query here = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexField.ACCOUNT, account)), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(IndexField.START, start), Occur.FILTER)
                .build();
        TopDocs passage = searcher.search(here, 1);
        if (passage.scoreDocs.length == 0) {
            return List.of();
        }
        int number = passage.scoreDocs[0].doc;
        StoredFields stored = reader.storedFields();
        Query like = new PassageLikeness(searcher, queries, records)
                .of(number, stored.document(number).get(IndexField.WORDS));
        Marks marks = new Marks(searcher, new MatchNoDocsQuery("no marks"));
        List<Hit> similar = new ArrayList<>();
        for (ScoreDoc found : searcher.search(passages(like), CANDIDATES, sort(SearchRequest.Order.BEST)).scoreDocs) {
            Hit hit = hit(found, stored, marks);
            if (similar.size() < most && !origin(hit.account()).equals(origin(account))) {
                similar.add(hit);
            }
        }
        return similar;
    }

    private String origin(String account) {
        return origins.getOrDefault(account, account);
    }

    private static Query passages(Query asked) {
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new FieldExistsQuery(IndexField.START), Occur.FILTER)
                .build();
    }

    private static int wanted(SearchRequest request) {
        return Math.max(1, request.offset() + request.limit());
    }

    /// Ties go by account and place, so that the order does not depend on when an account was indexed.
    private static Sort sort(SearchRequest.Order order) {
        SortField account = new SortField(IndexField.ACCOUNT, SortField.Type.STRING);
        SortField start = new SortField(IndexField.START, SortField.Type.LONG);
        return switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, account, start);
            case OLDEST -> new Sort(day(false), account, start);
            case NEWEST -> new Sort(day(true), account, start);
        };
    }

    private static SortField day(boolean newest) {
        return new SortField(IndexField.FROM, SortField.Type.LONG, newest, newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    @SuppressWarnings("unchecked") // AccountCounts makes nothing else.
    private static Map<String, Integer> counts(Object result) {
        return (Map<String, Integer>) result;
    }

    private int origins(Set<String> accounts) {
        Set<String> voices = new HashSet<>();
        accounts.forEach(account -> voices.add(origin(account)));
        return voices.size();
    }

    private Map<Interval, Integer> byDays(Map<String, Integer> accounts) {
        Map<Interval, Integer> byDays = new HashMap<>();
        accounts.forEach((account, passages) -> byDays.merge(head(account).published(), passages, Integer::sum));
        return byDays;
    }

    private AccountHead head(String account) {
        AccountHead head = heads.get(account);
        if (head == null) {
            throw new IllegalStateException("a passage without its account: " + account);
        }
        return head;
    }

    private List<Hit> hits(TopDocs top, SearchRequest request, Marks marks) throws IOException {
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = reader.storedFields();
        int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            hits.add(hit(top.scoreDocs[i], stored, marks));
        }
        return hits;
    }

    private Hit hit(ScoreDoc found, StoredFields stored, Marks marks) throws IOException {
        Document passage = stored.document(found.doc);
        String words = passage.get(IndexField.WORDS);
        int start = passage.getField(IndexField.START).numericValue().intValue();
        AccountHead head = head(passage.get(IndexField.ACCOUNT));
        return new Hit(
                head.account(),
                head.document(),
                head.source(),
                head.title(),
                head.published(),
                passage.get(IndexField.PART),
                new Span(start, start + words.length()),
                words,
                marks.of(found.doc, start));
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
