package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.casefile.decision.Applied.Found;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.Entry;

/// A case's decisions with what became of each.
public final class DecisionList {
    private final Decisions decisions;
    private final Map<Integer, Map<String, Found>> found = new HashMap<>();
    private final Set<String> documents;

    private DecisionList(Case held, Decisions decisions) throws IOException {
        this.decisions = decisions;
        this.documents = new HashSet<>(held.documents());
        if (held.has("applied_decisions")) {
            held.database()
                    .query(
                            "SELECT document, decision, found FROM applied_decisions",
                            List.of(),
                            row -> found.computeIfAbsent(row.getInt(2), _ -> new TreeMap<>())
                                    .put(row.getString(1), found(row.getString(3))));
        }
    }

    /// In their order.
    public static List<ListedDecision> of(Case held, Decisions decisions) throws IOException {
        DecisionList list = new DecisionList(held, decisions);
        List<ListedDecision> all = new ArrayList<>();
        decisions.all().forEach(entry -> all.add(list.listed(entry)));
        return all;
    }

    private ListedDecision listed(Entry entry) {
        Map<String, Found> where = found.getOrDefault(entry.number(), Map.of());
        boolean undone = decisions.isUndone(entry.number());
        return new ListedDecision(entry, undone, where, undone ? "undone" : status(entry.decision(), where));
    }

    private String status(Decision decision, Map<String, Found> where) {
        if (decision instanceof Decision.Undo || decision instanceof Decision.SetFamily) {
            return "holds";
        }
        boolean lost = decision.documents().stream().noneMatch(key -> documents.contains(key.id()));
        if (where.isEmpty()) {
            return lost ? "homeless" : "waiting";
        }
        return best(where.values());
    }

    private static String best(Collection<Found> found) {
        Found best = found.stream().min(Found::compareTo).orElse(Found.HOMELESS);
        return best == Found.THERE ? "holds" : best.label();
    }

    static Found found(String label) {
        return Found.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
