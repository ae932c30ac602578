package parallax.compare.framing;

import parallax.compare.ledger.Compared;
import parallax.compare.ledger.StoryAccounts;

/// An account and the source it is counted for.
///
/// @param source whose words these are: a publisher, `readers of PUBLISHER` for comments, or the account itself where
///               no publisher is known
public record SourcedAccount(String source, Compared compared) {
    /// The account with its publisher, as the comparison names it.
    static SourcedAccount of(Compared compared, StoryAccounts accounts) {
        String publisher = accounts.tellers(compared.page()).holder(null).name();
        return new SourcedAccount(compared.isComment() ? "readers of " + publisher : publisher, compared);
    }
}
