package parallax.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.ledger.Compared;
import parallax.compare.origin.Families;
import parallax.search.Facet;
import parallax.time.Interval;

/// Makes the index's documents of an account: its head and its passages, and those of its readers' comments.
final class PassageDocuments {
    /// Longest value of a facet, far below what an index can hold; longer ones are cut.
    private static final int LONGEST_VALUE = 200;

    private static final FieldType MARKED = marked();

    private final Families families;

    PassageDocuments(Families families) {
        this.families = families;
    }

    /// Positions tell where in a text a word stands, so that what was found can be marked.
    private static FieldType marked() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    List<Document> of(Account account, String reading) {
        List<Document> documents = new ArrayList<>();
        for (Compared compared : Compared.of(account)) {
            AccountHead head = AccountHead.of(compared, account);
            documents.add(head(head, reading));
            for (IndexedPassage passage : AccountPassages.of(compared)) {
                documents.add(passage(head, passage, account));
            }
        }
        return documents;
    }

    private static Document head(AccountHead head, String reading) {
        Document document = new Document();
        document.add(new StringField(IndexField.HEAD, head.account(), Field.Store.YES));
        document.add(new StringField(IndexField.DOCUMENT, head.document(), Field.Store.YES));
        document.add(new StoredField(IndexField.HEAD_READING, reading));
        document.add(new StoredField(IndexField.HEAD_SOURCE, head.source()));
        String title = head.title();
        if (title != null) {
            document.add(new StoredField(IndexField.HEAD_TITLE, title));
        }
        stored(document, IndexField.HEAD_FROM, head.published().from());
        stored(document, IndexField.HEAD_TO, head.published().to());
        return document;
    }

    private static void stored(Document document, String field, @Nullable LocalDate day) {
        if (day != null) {
            document.add(new StoredField(field, day.toEpochDay()));
        }
    }

    private Document passage(AccountHead head, IndexedPassage passage, Account account) {
        passage.add(Facet.SOURCE, head.source());
        passage.add(Facet.ACCOUNT, head.account());
        String publisher = account.masthead().publisher();
        if (publisher != null && head.account().equals(head.document())) {
            families.familyOf(publisher).ifPresent(family -> passage.add(Facet.FAMILY, family));
        }
        Document document = new Document();
        document.add(new StringField(IndexField.DOCUMENT, head.document(), Field.Store.NO));
        document.add(new StringField(IndexField.ACCOUNT, head.account(), Field.Store.YES));
        document.add(new SortedDocValuesField(IndexField.ACCOUNT, new BytesRef(head.account())));
        document.add(new NumericDocValuesField(IndexField.START, passage.span().start()));
        document.add(new StoredField(IndexField.START, passage.span().start()));
        document.add(new Field(IndexField.WORDS, passage.words(), MARKED));
        document.add(new StoredField(IndexField.WORDS, passage.words()));
        document.add(new Field(IndexField.STEMS, passage.words(), MARKED));
        days(document, head.published());
        values(document, passage);
        return document;
    }

    /// An open end reaches as far as days go.
    private static void days(Document document, Interval published) {
        if (published.isUnknown()) {
            document.add(new StringField(IndexField.UNDATED, "", Field.Store.NO));
            return;
        }
        LocalDate from = published.from();
        LocalDate to = published.to();
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
        document.add(new LongPoint(IndexField.FROM, first));
        document.add(new LongPoint(IndexField.TO, last));
        document.add(new NumericDocValuesField(IndexField.FROM, from == null ? last : first));
    }

    private static void values(Document document, IndexedPassage passage) {
        passage.values().forEach((facet, values) -> {
            for (String value : values) {
                document.add(new SortedSetDocValuesFacetField(facet.label(), cut(value)));
            }
            text(document, facet, values);
        });
        passage.values()
                .getOrDefault(Facet.PART, Set.of())
                .forEach(part -> document.add(new StoredField(IndexField.PART, part)));
    }

    /// What a query can ask for by name.
    private static void text(Document document, Facet facet, Set<String> values) {
        String field = switch (facet) {
            case SOURCE, FAMILY -> IndexField.SOURCE;
            case ACTOR -> IndexField.ACTOR;
            case PLACE -> IndexField.PLACE;
            case EVENT, FIGURE, STATEMENT, STANCE, POSITION -> IndexField.TYPE;
            case PART -> IndexField.PART;
            case ACCOUNT -> "";
        };
        if (!field.isEmpty()) {
            values.forEach(value -> document.add(new TextField(field, value, Field.Store.NO)));
        }
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean pair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, pair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
    }
}
