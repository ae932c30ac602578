package parallax.web.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.compare.ledger.CaseActors;
import parallax.event.EventType;
import parallax.event.Quad;
import parallax.web.page.Desk;

/// All events of the case that have an actor or a recipient.
///
/// @param all   in the order of the accounts
/// @param names of actors, by id in the case
public record Deeds(List<Deed> all, Map<String, String> names) {
    private static final int OTHERS = 40;
    private static final String EVENTS = """
            SELECT e.account, e.event, e.type, e.status, e.day_from, e.day_to,
                coalesce(h.publisher, h.author, e.account) AS source,
                list(p.actor ORDER BY p.n) FILTER (p.part = 'actor') AS actors,
                list(p.actor ORDER BY p.n) FILTER (p.part = 'recipient') AS recipients
            FROM events e JOIN event_parties p ON p.account = e.account AND p.event = e.event
            JOIN accounts h ON h.account = e.account
            GROUP BY e.account, e.event, e.type, e.status, e.day_from, e.day_to, h.publisher, h.author, h.document, h.n, e.n
            ORDER BY h.document, h.n, e.n""";

    public Deeds {
        all = List.copyOf(all);
        names = Map.copyOf(names);
    }

    /// Worked out once, kept until the case changes.
    public static Deeds kept(Desk desk) throws IOException {
        CaseActors actors = desk.actors();
        return desk.kept("deeds", held -> of(held, actors));
    }

    private static Deeds of(Case held, CaseActors actors) throws IOException {
        List<Deed> all = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Row row : held.query(EVENTS, List.of())) {
            Deed deed = deed(row, actors);
            all.add(deed);
            deed.actors().forEach(id -> names.put(id, actors.name(id)));
            deed.recipients().forEach(id -> names.put(id, actors.name(id)));
        }
        return new Deeds(all, names);
    }

    private static Deed deed(Row row, CaseActors actors) {
        String account = row.text("account");
        String type = row.text("type");
        return new Deed(
                account,
                row.text("event"),
                row.text("source"),
                type,
                row.text("status"),
                Quad.of(EventType.valueOf(type)),
                row.day("day_from"),
                row.day("day_to"),
                actors.ids(account, row.list("actors")),
                actors.ids(account, row.list("recipients")));
    }

    /// What an actor does and what is done to it, by type and status.
    List<ActorModel.Deed> of(String id) {
        Map<String, long[]> counts = new TreeMap<>();
        for (Deed deed : all) {
            String key = deed.type() + '\n' + deed.status();
            if (deed.actors().contains(id)) {
                counts.computeIfAbsent(key, _ -> new long[2])[0]++;
            }
            if (deed.recipients().contains(id)) {
                counts.computeIfAbsent(key, _ -> new long[2])[1]++;
            }
        }
        List<ActorModel.Deed> deeds = new ArrayList<>();
        counts.forEach((key, n) -> deeds.add(counted(key.split("\n", -1), n)));
        deeds.sort(Comparator.comparingLong(deed -> -deed.acts() - deed.actedUpon()));
        return deeds;
    }

    private static ActorModel.Deed counted(String[] key, long[] n) {
        return new ActorModel.Deed(key[0], Quad.of(EventType.valueOf(key[0])).label(), key[1], n[0], n[1]);
    }

    /// With whom it has to do.
    List<ActorModel.Other> others(String id) {
        Map<String, long[]> counts = new TreeMap<>();
        for (Deed deed : all) {
            List<String> others = deed.actors().contains(id)
                    ? deed.recipients()
                    : deed.recipients().contains(id) ? deed.actors() : List.of();
            for (String other : others) {
                if (!other.equals(id)) {
                    counts.computeIfAbsent(other, _ -> new long[2])[deed.quad().isCooperation() ? 0 : 1]++;
                }
            }
        }
        return counts.entrySet().stream()
                .map(other -> new ActorModel.Other(
                        other.getKey(),
                        names.getOrDefault(other.getKey(), other.getKey()),
                        other.getValue()[0],
                        other.getValue()[1]))
                .sorted(Comparator.comparingLong(other -> -other.cooperation() - other.conflict()))
                .limit(OTHERS)
                .toList();
    }
}
