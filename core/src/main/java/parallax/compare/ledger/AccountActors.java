package parallax.compare.ledger;

import java.util.List;
import parallax.account.Account;
import parallax.actor.Actor;

/// Whom an account names: all that tells which actors it shares with other accounts.
///
/// @param account unique in the case, as [Compared#id]
/// @param names   each naming in the account, in any order
public record AccountActors(String account, List<Actor> actors, List<Name> names) {
    /// The words of a naming.
    ///
    /// @param actor its id in the account
    public record Name(String actor, String words) {}

    public AccountActors {
        actors = List.copyOf(actors);
        names = List.copyOf(names);
    }

    static AccountActors of(Compared compared) {
        Account account = compared.account();
        String text = account.document().text();
        return new AccountActors(
                compared.id(),
                account.actors(),
                account.namings().stream()
                        .map(naming -> new Name(naming.actor(), naming.span().in(text)))
                        .toList());
    }
}
