package parallax.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Counts how many passages of each account a search finds.
final class AccountCounts implements CollectorManager<AccountCounts.Counter, Map<String, Integer>> {
    @Override
    public Counter newCollector() {
        return new Counter();
    }

    /// By account, sorted.
    @Override
    public Map<String, Integer> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Integer> all = new TreeMap<>();
        for (Counter counter : counters) {
            counter.endSegment();
            counter.counts.forEach((account, count) -> all.merge(account, count, Integer::sum));
        }
        return all;
    }

    static final class Counter extends SimpleCollector {
        private final Map<String, Integer> counts = new TreeMap<>();
        private @Nullable SortedDocValues accounts;
        /// By the account's place in its segment.
        private int[] inSegment = {};

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            endSegment();
            SortedDocValues values = DocValues.getSorted(segment.reader(), IndexField.ACCOUNT);
            accounts = values;
            inSegment = new int[values.getValueCount()];
        }

        @Override
        public void collect(int passage) throws IOException {
            if (accounts != null && accounts.advanceExact(passage)) {
                inSegment[accounts.ordValue()]++;
            }
        }

        private void endSegment() throws IOException {
            for (int i = 0; i < inSegment.length; i++) {
                if (accounts != null && inSegment[i] > 0) {
                    counts.merge(accounts.lookupOrd(i).utf8ToString(), inSegment[i], Integer::sum);
                }
            }
            inSegment = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
