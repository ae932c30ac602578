package parallax.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import parallax.account.Account;

/// An account under the id by which a comparison names it. A reader's comment is compared as an account of its own.
///
/// @param id   unique in the case: the document's, or `NAME#c1` for a comment
/// @param page id of the account under which a comment stands; an account's own id otherwise
public record Compared(String id, String page, Account account) {
    /// The account and its comments, in order.
    public static List<Compared> of(Account account) {
        String page = account.document().id();
        List<Compared> all = new ArrayList<>();
        all.add(new Compared(page, page, account));
        int n = 1;
        for (Account comment : account.comments()) {
            all.add(new Compared(page + "#c" + n++, page, comment));
        }
        return all;
    }

    /// Whether it is a reader's comment.
    public boolean isComment() {
        return !id.equals(page);
    }
}
