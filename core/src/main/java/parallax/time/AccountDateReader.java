package parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.Metadata;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;

/// Finds when an account was published: from its metadata, from the date it states, or else, as an interval, from
/// what it tells and announces. A wrong date is worse than a wide one. Safe to share.
public final class AccountDateReader {
    private final TimeScan scan = new TimeScan(new TimeGrammar());
    private final TimeWords words = new TimeWords();
    private final ClueReader clues = new ClueReader();

    /// The date, as far as the account alone tells.
    public AccountDate read(Reading reading) {
        return read(reading, Interval.UNKNOWN);
    }

    /// The date of an account of which it is known, for instance from its neighbours in a case, between which days it
    /// was written. That helps only where the account does not state its date.
    public AccountDate read(Reading reading, Interval likely) {
        Metadata metadata = reading.document().metadata();
        if (metadata.published() != null) {
            return new AccountDate(Basis.METADATA, Interval.day(metadata.published()), List.of());
        }
        Lexemes lexemes = Lexemes.of(reading.document().text());
        return stated(reading, lexemes)
                .or(() -> linked(metadata))
                .orElseGet(() -> DateSolver.solve(clues.read(reading, lexemes, scan.scan(lexemes)), likely));
    }

    /// Only the head and the end of the text are looked at; the rest only where the order of day and month is in
    /// doubt.
    private Optional<AccountDate> stated(Reading reading, Lexemes lexemes) {
        StatedDate stated = new StatedDate(lexemes, Lines.of(lexemes), words);
        List<Match> near = new ArrayList<>(scan.scan(lexemes, 0, stated.headEnd()));
        near.addAll(scan.scan(lexemes, Math.max(stated.headEnd(), stated.tailStart()), lexemes.size()));
        near.addAll(new HeadForms(lexemes).read(stated.headEnd()));
        near.removeIf(match -> !isOwn(reading, lexemes.span(match.from(), match.to())));
        return stated.find(near).map(found -> {
            boolean doubtful = NumericOrder.isDoubtful(lexemes, found.match());
            NumericOrder order = new NumericOrder(lexemes, doubtful ? scan.scan(lexemes) : near);
            return order.date(found.match(), found.basis());
        });
    }

    /// Not in a reader's comment.
    private static boolean isOwn(Reading reading, Span span) {
        return reading.passages().stream()
                .anyMatch(passage -> passage.passage().span().overlaps(span));
    }

    /// The day in the path of the page's address.
    private static Optional<AccountDate> linked(Metadata metadata) {
        if (metadata.url() == null) {
            return Optional.empty();
        }
        Lexemes address = Lexemes.of(metadata.url());
        return new HeadForms(address)
                .read(address.size()).stream()
                        .filter(match -> address.low(match.from()).length() == 4)
                        .findFirst()
                        .flatMap(match -> match.meaning() instanceof Meaning.Fixed day
                                ? Optional.of(new AccountDate(Basis.METADATA, day.interval(), List.of()))
                                : Optional.empty());
    }
}
