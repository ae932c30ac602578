package parallax.compare.framing;

import java.util.List;
import parallax.compare.ledger.Evidence;

/// A word that a source uses more than the others do.
///
/// @param count             how often the source uses it
/// @param accounts          in how many of its accounts
/// @param elsewhere         how often the others use it
/// @param accountsElsewhere in how many of their accounts
/// @param logOdds           with its variance
/// @param stability         how far it depends on single accounts
/// @param spans             where the source uses it, as many as are counted; empty where only counts were compared
public record DistinctiveWord(
        String word,
        WordKind kind,
        int count,
        int accounts,
        int elsewhere,
        int accountsElsewhere,
        LogOdds logOdds,
        Stability stability,
        List<Evidence> spans) {
    public DistinctiveWord {
        spans = List.copyOf(spans);
    }

    /// The same word with where it stands.
    DistinctiveWord at(List<Evidence> places) {
        return new DistinctiveWord(
                word, kind, count, accounts, elsewhere, accountsElsewhere, logOdds, stability, places);
    }

    /// What becomes of the word where the accounts of every source are drawn anew with replacement.
    ///
    /// @param share of the draws in which it is still said more by the source with z above 1.96, from 0 to 1
    /// @param low   z at the 2.5th of a hundred draws
    /// @param high  z at the 97.5th
    public record Stability(double share, double low, double high) {}
}
