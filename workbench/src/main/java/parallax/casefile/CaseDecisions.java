package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.DecisionLog;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.DocumentKey;
import parallax.casefile.decision.Entry;

/// The decisions of a case by the documents that they may be about.
final class CaseDecisions {
    private final Decisions all;
    private final Map<String, List<Integer>> byDocument = new HashMap<>();
    private final List<Integer> everywhere = new ArrayList<>();

    CaseDecisions(Decisions all) {
        this.all = all;
        all.active().forEach(this::add);
    }

    static CaseDecisions of(Case held) throws IOException {
        return new CaseDecisions(new DecisionLog(held.folder()).read());
    }

    private void add(Entry entry) {
        if (isEverywhere(entry.decision())) {
            everywhere.add(entry.number());
            return;
        }
        for (DocumentKey document : entry.decision().documents()) {
            byDocument.computeIfAbsent(document.id(), _ -> new ArrayList<>()).add(entry.number());
        }
    }

    /// Whether it may change the records of any document.
    static boolean isEverywhere(Decision decision) {
        return decision instanceof Decision.MergeActors || decision instanceof Decision.SplitActor;
    }

    Decisions all() {
        return all;
    }

    /// The numbers of those that hold and may be about the document, in order, parted by blanks; empty where none are.
    String considered(String document) {
        return Stream.concat(byDocument.getOrDefault(document, List.of()).stream(), everywhere.stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
