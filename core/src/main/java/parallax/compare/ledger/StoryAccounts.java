package parallax.compare.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.event.Event;
import parallax.statement.Told;
import parallax.time.Interval;

/// The accounts of one story, with what all parts of a comparison need to know of them.
public final class StoryAccounts {
    private final String id;
    private final List<Compared> accounts;
    private final Map<String, Compared> byId = new HashMap<>();
    private final CaseActors actors;
    private final Map<String, Tellers> tellers = new HashMap<>();

    /// @param accounts comments with the pages under which they stand; at least one, in any order
    public StoryAccounts(Collection<Compared> accounts) {
        this.accounts =
                accounts.stream().sorted(Comparator.comparing(Compared::id)).toList();
        this.id = this.accounts.getFirst().id();
        this.actors = CaseActors.of(this.accounts);
        for (Compared compared : this.accounts) {
            byId.put(compared.id(), compared);
            tellers.put(compared.id(), new Tellers(compared, actors));
        }
    }

    /// The first account's.
    public String id() {
        return id;
    }

    /// In order of their ids.
    public List<Compared> accounts() {
        return accounts;
    }

    /// The account with an id; fails for an id that is not of this story.
    public Compared account(String id) {
        Compared found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no account of this story: " + id);
        }
        return found;
    }

    public CaseActors actors() {
        return actors;
    }

    /// According to whom the records of an account are told; fails for an id that is not of this story.
    public Tellers tellers(String account) {
        Tellers found = tellers.get(account);
        if (found == null) {
            throw new IllegalArgumentException("no account of this story: " + account);
        }
        return found;
    }

    /// The days on which an account can have been published; unknown where nothing tells.
    public Interval published(String account) {
        return account(account).account().date().interval();
    }

    /// The event that a record is; absent for a record of another kind.
    public @Nullable Event event(RecordRef ref) {
        for (Told<Event> told : account(ref.account()).account().events()) {
            if (told.record().id().equals(ref.record())) {
                return told.record();
            }
        }
        return null;
    }
}
