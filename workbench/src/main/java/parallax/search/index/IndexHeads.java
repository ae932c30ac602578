package parallax.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import parallax.time.Interval;

/// The accounts that an index holds.
final class IndexHeads {
    private IndexHeads() {}

    private interface Visitor {
        void visit(Document head);
    }

    /// All accounts, by their ids.
    static Map<String, AccountHead> of(IndexReader reader) throws IOException {
        Map<String, AccountHead> heads = new HashMap<>();
        each(reader, head -> {
            AccountHead account = head(head);
            heads.put(account.account(), account);
        });
        return heads;
    }

    /// As what each document was indexed, by the document's id.
    static Map<String, String> readings(IndexReader reader) throws IOException {
        Map<String, String> readings = new HashMap<>();
        each(reader, head -> readings.put(text(head, IndexField.DOCUMENT), text(head, IndexField.HEAD_READING)));
        return readings;
    }

    private static void each(IndexReader reader, Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(IndexField.HEAD);
            if (terms == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            TermsEnum all = terms.iterator();
            while (all.next() != null) {
                PostingsEnum found = all.postings(null, PostingsEnum.NONE);
                for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                    if (live == null || live.get(at)) {
                        visitor.visit(stored.document(at));
                    }
                }
            }
        }
    }

    private static AccountHead head(Document head) {
        return new AccountHead(
                text(head, IndexField.HEAD),
                text(head, IndexField.DOCUMENT),
                text(head, IndexField.HEAD_SOURCE),
                head.get(IndexField.HEAD_TITLE),
                new Interval(day(head, IndexField.HEAD_FROM), day(head, IndexField.HEAD_TO)));
    }

    private static String text(Document head, String field) {
        String text = head.get(field);
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate day(Document head, String field) {
        var day = head.getField(field);
        return day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue());
    }
}
