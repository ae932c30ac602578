package parallax.compare.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;

/// The actors of several accounts, each under one id: those whom a list holds by that id, all others by their
/// names. Two accounts speak of the same actor if they share a name that is a proper one (the actor's own name,
/// or a naming that begins with capitals), and if one has only the last word of a name that one actor alone
/// bears: "Brant", "the Council".
///
/// Does not depend on the order of the accounts.
public final class CaseActors {
    private final Map<String, String> ids;
    private final Map<String, Actor> actors;
    private final Map<String, String> bodies;

    CaseActors(Map<String, String> ids, Map<String, Actor> actors, Map<String, String> bodies) {
        this.ids = ids;
        this.actors = actors;
        this.bodies = bodies;
    }

    public static CaseActors of(Collection<Compared> accounts) {
        return named(accounts.stream().map(AccountActors::of).toList());
    }

    /// The same for accounts of which only the actors are known.
    public static CaseActors named(Collection<AccountActors> accounts) {
        ActorJoining joining = new ActorJoining();
        accounts.forEach(joining::add);
        joining.joinLastNames();
        return joining.joined();
    }

    /// The case-wide id of an account's actor; absent where there is none.
    public @Nullable String id(String account, @Nullable String actor) {
        return actor == null ? null : ids.getOrDefault(key(account, actor), actor);
    }

    /// The case-wide ids of an account's actors, each once, in their order.
    public List<String> ids(String account, List<String> actors) {
        return actors.stream()
                .map(actor -> ids.getOrDefault(key(account, actor), actor))
                .distinct()
                .toList();
    }

    /// The actor with a case-wide id, named as where it is named longest; absent for an unknown id.
    public @Nullable Actor actor(String id) {
        return actors.get(id);
    }

    /// The case-wide id of the actor that an actor belongs to, by its list or by the first account that tells it;
    /// absent where none does.
    public @Nullable String body(String id) {
        return bodies.get(id);
    }

    /// The name of an actor; the id itself where it is unknown.
    public String name(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    static String key(String account, String actor) {
        return account + '\n' + actor;
    }
}
