package parallax.search.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;
import parallax.search.Facet;

/// The fields of the index. A passage has words and values; a head stands for a whole account. Lucene wants a field to
/// be alike in all documents, so heads have their own.
final class IndexField {
    /// Changes when an index of before cannot be used any more.
    static final String VERSION = "1";

    /// Read only, so several threads may use it.
    static final FacetsConfig FACETS = facets();

    static final String WORDS = "words";
    static final String STEMS = "stems";
    static final String ACCOUNT = "account";
    static final String DOCUMENT = "document";
    static final String PART = "part";
    static final String START = "start";
    static final String FROM = "from";
    static final String TO = "to";
    static final String UNDATED = "undated";
    static final String TYPE = "type";
    static final String SOURCE = "source";
    static final String ACTOR = "actor";
    static final String PLACE = "place";

    static final String HEAD = "head";
    static final String HEAD_READING = "head.reading";
    static final String HEAD_SOURCE = "head.source";
    static final String HEAD_TITLE = "head.title";
    static final String HEAD_FROM = "head.from";
    static final String HEAD_TO = "head.to";

    private IndexField() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new WordAnalyzer(false), Map.of(STEMS, new WordAnalyzer(true)));
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.label(), true);
        }
        return config;
    }
}
