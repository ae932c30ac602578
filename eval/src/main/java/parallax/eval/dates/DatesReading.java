package parallax.eval.dates;

import java.util.List;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.PassageKind;
import parallax.text.PassageReader;
import parallax.time.AccountDate;
import parallax.time.AccountDateReader;

/// Dates accounts from their texts and metadata; no sentence needs to be read for that.
public final class DatesReading {
    private final PassageReader passages = new PassageReader();
    private final AccountDateReader dates = new AccountDateReader();

    /// The account's own date, not that of its readers' comments.
    public AccountDate read(Document document) {
        List<ReadPassage> own = passages.read(document).stream()
                .filter(passage -> passage.kind() != PassageKind.COMMENT)
                .map(passage -> new ReadPassage(passage, List.of()))
                .toList();
        return dates.read(new Reading(document, own));
    }
}
