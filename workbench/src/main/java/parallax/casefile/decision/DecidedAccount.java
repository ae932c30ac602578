package parallax.casefile.decision;

import java.util.List;
import parallax.account.Account;

/// An account as people have decided.
///
/// @param account with what they have decided
/// @param reviews in the order of the decisions; of those that were overtaken by later ones, too
/// @param applied one for each decision that was tried, in their order
public record DecidedAccount(Account account, List<Review> reviews, List<Applied> applied) {
    public DecidedAccount {
        reviews = List.copyOf(reviews);
        applied = List.copyOf(applied);
    }
}
