package parallax.web.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.web.actors.Deed;
import parallax.web.network.NetworkModel.Node;
import parallax.web.network.NetworkModel.Tie;

/// Gathers events into ties: one from each actor to each recipient.
final class Ties {
    /// What is gathered of a tie.
    private static final class Gathered {
        private final Map<String, Long> types = new TreeMap<>();
        private final Set<String> accounts = new HashSet<>();
        private long cooperation;
        private long conflict;
    }

    private record Pair(String from, String to) {}

    private final Map<Pair, Gathered> pairs = new HashMap<>();
    private final Map<String, String> names;

    Ties(Map<String, String> names) {
        this.names = names;
    }

    void add(Deed deed) {
        for (String actor : deed.actors()) {
            for (String recipient : deed.recipients()) {
                if (!actor.equals(recipient)) {
                    add(new Pair(actor, recipient), deed);
                }
            }
        }
    }

    private void add(Pair pair, Deed deed) {
        Gathered gathered = pairs.computeIfAbsent(pair, _ -> new Gathered());
        gathered.types.merge(deed.type(), 1L, Long::sum);
        gathered.accounts.add(deed.account());
        if (deed.quad().isCooperation()) {
            gathered.cooperation++;
        } else {
            gathered.conflict++;
        }
    }

    /// Those with most events first.
    List<Tie> all() {
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((pair, gathered) -> ties.add(tie(pair, gathered)));
        ties.sort(Comparator.comparingLong((Tie tie) -> -tie.events())
                .thenComparing(Tie::from)
                .thenComparing(Tie::to));
        return ties;
    }

    private Tie tie(Pair pair, Gathered gathered) {
        List<String> types = gathered.types.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(type -> type.getKey() + " " + type.getValue())
                .toList();
        return new Tie(
                pair.from(),
                name(pair.from()),
                pair.to(),
                name(pair.to()),
                gathered.cooperation,
                gathered.conflict,
                types,
                gathered.accounts.size());
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    /// The actors of these ties, those with most events first.
    List<Node> nodes(List<Tie> ties) {
        Map<String, Long> events = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Tie tie : ties) {
            ids.add(tie.from());
            ids.add(tie.to());
            events.merge(tie.from(), tie.events(), Long::sum);
            events.merge(tie.to(), tie.events(), Long::sum);
        }
        return ids.stream()
                .map(id -> new Node(id, name(id), events.getOrDefault(id, 0L)))
                .sorted(Comparator.comparingLong((Node node) -> -node.events()).thenComparing(Node::id))
                .toList();
    }
}
