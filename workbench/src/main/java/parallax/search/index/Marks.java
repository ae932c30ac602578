package parallax.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Finds the words of a passage for which it was found.
final class Marks {
    private final IndexSearcher searcher;
    private final Weight weight;

    Marks(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /// In order, none inside another.
    ///
    /// @param passage its number in the index
    /// @param start   where the passage begins in its document's text
    List<Span> of(int passage, int start) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(passage, segments));
        Matches matches = weight.matches(segment, passage - segment.docBase);
        if (matches == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        collect(matches.getMatches(IndexField.WORDS), start, spans);
        collect(matches.getMatches(IndexField.STEMS), start, spans);
        return merged(spans);
    }

    /// Words that need not stand beside each other are marked one by one.
    private static void collect(@Nullable MatchesIterator matches, int start, List<Span> spans) throws IOException {
        if (matches == null) {
            return;
        }
        while (matches.next()) {
            MatchesIterator parts = matches.getSubMatches();
            if (parts != null) {
                collect(parts, start, spans);
            } else if (matches.startOffset() >= 0 && matches.endOffset() > matches.startOffset()) {
                spans.add(new Span(start + matches.startOffset(), start + matches.endOffset()));
            }
        }
    }

    private static List<Span> merged(List<Span> spans) {
        Collections.sort(spans);
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
