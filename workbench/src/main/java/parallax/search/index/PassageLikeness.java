package parallax.search.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parallax.search.Facet;

/// Asks for passages like one: with its words, and with the same actors, places, events, figures and positions, by
/// whatever names and words. Rare ones count more than frequent ones.
final class PassageLikeness {
    /// How much a record in common counts beside a word in common that is as rare.
    static final float RECORDS = 1;

    private static final int MOST_WORDS = 200;
    private static final Set<String> TELLING =
            List.of(Facet.ACTOR, Facet.PLACE, Facet.EVENT, Facet.FIGURE, Facet.POSITION).stream()
                    .map(Facet::label)
                    .collect(Collectors.toUnmodifiableSet());

    private final IndexSearcher searcher;
    private final QueryWriter queries;
    private final float records;

    /// @param records how much records count beside words
    PassageLikeness(IndexSearcher searcher, QueryWriter queries, float records) {
        this.searcher = searcher;
        this.queries = queries;
        this.records = records;
    }

    /// @param passage its number in the index
    /// @param words   its words
    Query of(int passage, String words) throws IOException {
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        new LinkedHashSet<>(queries.tokens(IndexField.STEMS, words))
                .stream()
                        .limit(MOST_WORDS)
                        .forEach(stem -> like.add(new TermQuery(new Term(IndexField.STEMS, stem)), Occur.SHOULD));
        for (Term record : records(passage)) {
            like.add(new BoostQuery(new TermQuery(record), records), Occur.SHOULD);
        }
        return like.build();
    }

    /// What is told in the passage, as the index names it.
    private Set<Term> records(int passage) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(passage, segments));
        String field = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
        SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
        Set<Term> records = new LinkedHashSet<>();
        if (values.advanceExact(passage - segment.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                String path = values.lookupOrd(values.nextOrd()).utf8ToString();
                if (TELLING.contains(FacetsConfig.stringToPath(path)[0])) {
                    records.add(new Term(field, path));
                }
            }
        }
        return records;
    }
}
