package parallax.eval.dates;

import java.util.List;
import java.util.stream.IntStream;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.PassageKind;
import parallax.text.PassageReader;
import parallax.time.AccountDate;
import parallax.time.AccountDateReader;
import parallax.time.CaseDates;
import parallax.time.Interval;

/// Dates accounts from their texts and metadata; no sentence needs to be read for that.
public final class DatesReading {
    private final PassageReader passages = new PassageReader();
    private final AccountDateReader dates = new AccountDateReader();

    /// The account's own date, not that of its readers' comments.
    public AccountDate read(Document document) {
        return read(document, Interval.UNKNOWN);
    }

    /// The same for the accounts of one case, each with what its neighbours tell.
    public List<AccountDate> readCase(List<Document> documents) {
        CaseDates neighbours = neighbours(documents);
        return IntStream.range(0, documents.size())
                .mapToObj(at -> read(documents.get(at), neighbours.likely(at)))
                .toList();
    }

    /// What the accounts of one case tell of each other's dates; they are numbered as they stand.
    public CaseDates neighbours(List<Document> documents) {
        CaseDates neighbours = new CaseDates();
        for (Document document : documents) {
            AccountDate date = read(document);
            neighbours.add(
                    document.text(),
                    date.how().equals("stated") ? date.interval().from() : null);
        }
        return neighbours;
    }

    private AccountDate read(Document document, Interval likely) {
        List<ReadPassage> own = passages.read(document).stream()
                .filter(passage -> passage.kind() != PassageKind.COMMENT)
                .map(passage -> new ReadPassage(passage, List.of()))
                .toList();
        return dates.read(new Reading(document, own), likely);
    }
}
