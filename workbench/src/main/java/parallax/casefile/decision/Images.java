package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.account.Account;
import parallax.text.Span;

/// Records of an account as images.
public final class Images {
    private Images() {}

    /// A record.
    ///
    /// @param span the words by which it is named
    public record Named(Span span, RecordImage image) {}

    /// The record with this id; absent where the account has none of a kind that can be decided on.
    public static Optional<Named> of(Account account, String record) {
        Draft draft = new Draft(0, account);
        for (RecordKind kind : RecordKind.values()) {
            Optional<Named> named = named(Records.of(kind, draft), record);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static <R> Optional<Named> named(Records<R> records, String id) {
        return records.named(id).map(record -> new Named(records.span(record), records.image(record)));
    }

    /// The words that an image points at, besides those by which its record is named.
    public static List<Quote> quotes(RecordImage image) {
        List<Quote> quotes = new ArrayList<>();
        switch (image) {
            case RecordImage.OfStatement statement -> {
                Quote words = statement.words();
                if (words != null) {
                    quotes.add(words);
                }
                quotes.addAll(statement.content());
            }
            case RecordImage.OfPosition position -> {
                Quote condition = position.condition();
                if (condition != null) {
                    quotes.add(condition);
                }
            }
            case RecordImage.OfEvent _, RecordImage.OfFigure _ -> {}
        }
        return quotes;
    }
}
