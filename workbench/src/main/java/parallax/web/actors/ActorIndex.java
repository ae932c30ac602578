package parallax.web.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.actor.Actor;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.compare.ledger.CaseActors;
import parallax.web.page.Desk;

/// The actors of the case with what is counted of each.
///
/// @param entries those that most accounts speak of come first
/// @param keys    by the case's id, what the actor is called in the tables of each account
public record ActorIndex(List<ActorEntry> entries, Map<String, List<Key>> keys) {
    /// An actor as an account has it.
    ///
    /// @param actor its id in that account
    public record Key(String account, String actor) {
        /// As one text, for queries: `account`, line feed, `actor`.
        public String joined() {
            return account + '\n' + actor;
        }
    }

    private static final String COUNTS = """
            SELECT account, actor, 'named' AS what, count(*) AS n FROM names GROUP BY ALL
            UNION ALL SELECT account, source, 'states', count(*) FROM statements WHERE source IS NOT NULL GROUP BY ALL
            UNION ALL SELECT account, actor, part, count(*) FROM event_parties GROUP BY ALL
            UNION ALL SELECT account, actor, 'position', count(*) FROM positions GROUP BY ALL""";

    public ActorIndex {
        entries = List.copyOf(entries);
        keys = Collections.unmodifiableMap(keys);
    }

    /// Worked out once, kept until the case changes.
    public static ActorIndex kept(Desk desk) throws IOException {
        CaseActors actors = desk.actors();
        return desk.kept("actors", held -> of(held, actors));
    }

    /// @return absent entries are left out: the id may be of a case that has changed
    public List<ActorEntry> with(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).toList();
    }

    private static ActorIndex of(Case held, CaseActors actors) throws IOException {
        Map<String, List<Key>> keys = new TreeMap<>();
        for (Row row : held.query("SELECT account, actor FROM actors ORDER BY account, n", List.of())) {
            Key key = new Key(row.text("account"), row.text("actor"));
            keys.computeIfAbsent(id(actors, key), _ -> new ArrayList<>()).add(key);
        }
        Map<String, Map<String, Long>> counts = new HashMap<>();
        for (Row row : held.query(COUNTS, List.of())) {
            String id = id(actors, new Key(row.text("account"), row.text("actor")));
            counts.computeIfAbsent(id, _ -> new HashMap<>()).merge(row.text("what"), row.number("n"), Long::sum);
        }
        List<ActorEntry> entries = new ArrayList<>();
        keys.forEach((id, all) -> entries.add(entry(id, all, actors.actor(id), counts.getOrDefault(id, Map.of()))));
        entries.sort(Comparator.comparingLong((ActorEntry entry) -> -entry.accounts())
                .thenComparing(entry -> -entry.named())
                .thenComparing(ActorEntry::id));
        return new ActorIndex(entries, keys);
    }

    private static String id(CaseActors actors, Key key) {
        String id = actors.id(key.account(), key.actor());
        return id == null ? key.actor() : id;
    }

    private static ActorEntry entry(
            String id, List<Key> keys, @org.jspecify.annotations.Nullable Actor actor, Map<String, Long> counts) {
        return new ActorEntry(
                id,
                actor == null ? id : actor.name(),
                actor == null ? "" : actor.kind().label(),
                actor != null && actor.listed(),
                keys.stream().map(Key::account).distinct().count(),
                counts.getOrDefault("named", 0L),
                counts.getOrDefault("states", 0L),
                counts.getOrDefault("actor", 0L),
                counts.getOrDefault("recipient", 0L),
                counts.getOrDefault("position", 0L));
    }
}
