package parallax.time;

import java.util.List;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.time.AccountDate.Basis;

/// Finds when an account was published: from its metadata, from the date it states, or else, as an interval, from
/// what it tells and announces. A wrong date is worse than a wide one. Safe to share.
public final class AccountDateReader {
    private final TimeScan scan = new TimeScan(new TimeGrammar());
    private final StatedDate stated = new StatedDate(new TimeWords());

    public AccountDate read(Reading reading) {
        var published = reading.document().metadata().published();
        if (published != null) {
            return new AccountDate(Basis.METADATA, Interval.day(published), List.of());
        }
        Lexemes lexemes = Lexemes.of(reading.document().text());
        List<Match> matches = scan.scan(lexemes);
        return stated.find(lexemes, matches).orElse(AccountDate.UNKNOWN);
    }
}
