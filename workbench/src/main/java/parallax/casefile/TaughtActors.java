package parallax.casefile;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.casefile.decision.ActorKey;
import parallax.casefile.decision.ActorLessons;
import parallax.casefile.decision.Decisions;

/// The list of actors that a case's decisions teach.
public final class TaughtActors {
    private static final String NAMES = """
            SELECT DISTINCT x.actor, x.name, x.kind, x.listed, n.words
            FROM machine.actors x JOIN machine.names n ON n.account = x.account AND n.actor = x.actor""";

    private TaughtActors() {}

    /// Its lines, for `parallax read --actors`.
    public static List<String> lines(Case held, Decisions decisions) throws IOException {
        Map<String, Collection<String>> namings = held.has("considered_decisions") ? namings(held) : Map.of();
        ActorRegistry registry = Lists.of(held.folder()).actors();
        return new ActorLessons(actor -> namings.getOrDefault(ActorKey.of(actor).key(), List.of()), registry::listing)
                .lines(decisions);
    }

    /// As the machine read them, before they were merged.
    private static Map<String, Collection<String>> namings(Case held) throws IOException {
        Map<String, Collection<String>> namings = new TreeMap<>();
        held.database().each(NAMES, row -> {
            Actor actor = new Actor(
                    row.getString("actor"),
                    row.getString("name"),
                    ActorKind.ofLabel(row.getString("kind")),
                    null,
                    row.getBoolean("listed"));
            namings.computeIfAbsent(ActorKey.of(actor).key(), _ -> new TreeSet<>())
                    .add(row.getString("words"));
        });
        return namings;
    }
}
