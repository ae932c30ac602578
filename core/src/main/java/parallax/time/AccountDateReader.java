package parallax.time;

import java.util.ArrayList;
import java.util.List;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;
import parallax.time.Clue.Weight;

/// Finds when an account was published: from its metadata, from the date it states, or else, as an interval, from
/// what it tells and announces. A wrong date is worse than a wide one. Safe to share.
public final class AccountDateReader {
    private final TimeScan scan = new TimeScan(new TimeGrammar());
    private final StatedDate stated = new StatedDate(new TimeWords());
    private final ClueReader clues = new ClueReader();

    /// The date, as far as the account alone tells.
    public AccountDate read(Reading reading) {
        return read(reading, Interval.UNKNOWN);
    }

    /// The date of an account of which it is known, for instance from its neighbours in a case, between which days it
    /// was written. That helps only where the account does not state its date.
    public AccountDate read(Reading reading, Interval likely) {
        var published = reading.document().metadata().published();
        if (published != null) {
            return new AccountDate(Basis.METADATA, Interval.day(published), List.of());
        }
        String text = reading.document().text();
        Lexemes lexemes = Lexemes.of(text);
        List<Match> matches = scan.scan(lexemes);
        return stated.find(lexemes, matches).orElseGet(() -> inferred(reading, lexemes, matches, likely));
    }

    private AccountDate inferred(Reading reading, Lexemes lexemes, List<Match> matches, Interval likely) {
        List<Clue> found = new ArrayList<>(clues.read(reading, lexemes, matches));
        if (found.isEmpty()) {
            return AccountDate.UNKNOWN;
        }
        Span words = found.getFirst().words();
        if (!likely.isUnknown()) {
            found.add(new Clue.Between(words, likely, Weight.WEAK));
        }
        return DateSolver.solve(found);
    }
}
