package parallax.search.index;

import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.ledger.Compared;
import parallax.time.Interval;

/// What the index knows of an account as a whole.
///
/// @param source who publishes it
record AccountHead(
        String account,
        String document,
        String source,
        @Nullable String title,
        Interval published) {
    static AccountHead of(Compared compared, Account page) {
        return new AccountHead(
                compared.id(),
                compared.page(),
                compared.isComment() ? "readers of " + publisher(page) : publisher(page),
                compared.account().masthead().title(),
                compared.account().date().interval());
    }

    /// As the ledger names it: the publisher, else the author, else the account itself.
    private static String publisher(Account account) {
        String publisher = account.masthead().publisher();
        if (publisher != null && !publisher.isBlank()) {
            return publisher;
        }
        String author = account.masthead().author();
        return author != null && !author.isBlank() ? author : account.document().id();
    }
}
