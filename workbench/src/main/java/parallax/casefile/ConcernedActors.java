package parallax.casefile;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.casefile.decision.ActorKey;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Entry;

/// Which documents name the actors that decisions merge or split.
final class ConcernedActors {
    private final Database database;
    private final Set<ActorKey> keys = new HashSet<>();

    ConcernedActors(Database database, List<Entry> entries) {
        this.database = database;
        for (Entry entry : entries) {
            switch (entry.decision()) {
                case Decision.MergeActors(Actor into, Actor merged) -> add(into, merged);
                case Decision.SplitActor split -> add(split.from(), split.into());
                default -> {}
            }
        }
    }

    private void add(Actor one, Actor other) {
        keys.add(ActorKey.of(one));
        keys.add(ActorKey.of(other));
    }

    /// Those that name one of them as the machine read them, or as they stand.
    Set<String> documents() throws IOException {
        Set<String> documents = new TreeSet<>();
        if (!keys.isEmpty()) {
            for (String schema : List.of("main", "machine")) {
                database.each(actorsOf(schema), row -> {
                    Actor actor = new Actor(
                            row.getString("actor"),
                            row.getString("name"),
                            ActorKind.ofLabel(row.getString("kind")),
                            null,
                            row.getBoolean("listed"));
                    if (keys.contains(ActorKey.of(actor))) {
                        documents.add(row.getString("document"));
                    }
                });
            }
        }
        return documents;
    }

    private static String actorsOf(String schema) {
        return """
                SELECT a.document, x.actor, x.name, x.kind, x.listed
                FROM %s.actors x JOIN %s.accounts a ON a.account = x.account""".formatted(schema, schema);
    }
}
