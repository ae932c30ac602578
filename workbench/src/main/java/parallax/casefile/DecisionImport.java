package parallax.casefile;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.DocumentKey;
import parallax.casefile.decision.Entry;
import parallax.casefile.decision.Rehoused;

/// Another case's decisions as entries of this one. A document is the same if its content is, else if its id is; a
/// decision that this case has already (the same by the same person at the same moment) is passed over. Who decided,
/// when
/// and why stays as it was.
final class DecisionImport {
    private final Decisions here;
    private final Map<String, DocumentKey> byId = new TreeMap<>();
    private final Map<String, DocumentKey> byContent = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private Decisions after;
    private int present;

    private DecisionImport(Case held, Decisions here) throws IOException {
        this.here = here;
        this.after = here;
        held.database()
                .query(
                        "SELECT document, content_hash FROM documents ORDER BY document",
                        List.of(),
                        row -> byId.put(row.getString(1), new DocumentKey(row.getString(1), row.getString(2))));
        byId.values().forEach(key -> byContent.putIfAbsent(key.content(), key));
    }

    /// What is new to the case.
    ///
    /// @param present how many of the others' decisions the case has already
    record Imported(List<Entry> entries, int present) {}

    static Imported of(Case held, Decisions here, Decisions others) throws IOException {
        DecisionImport importing = new DecisionImport(held, here);
        others.all().forEach(importing::take);
        List<Entry> all = importing.after.all();
        return new Imported(all.subList(here.all().size(), all.size()), importing.present);
    }

    private void take(Entry other) {
        Decision decision = new Rehoused(this::document)
                .of(
                        other.decision(),
                        number -> Optional.ofNullable(numbers.get(number)).orElse(number));
        Optional<Entry> same = here.all().stream()
                .filter(entry -> entry.by().equals(other.by())
                        && entry.at().equals(other.at())
                        && entry.decision().equals(decision))
                .findFirst();
        if (same.isPresent()) {
            present++;
            numbers.put(other.number(), same.get().number());
            return;
        }
        if (decision instanceof Decision.Undo(int undone) && after.isUndone(undone)) {
            present++;
            numbers.put(other.number(), undoing(undone));
            return;
        }
        Entry entry = new Entry(after.next(), other.by(), other.at(), other.why(), decision);
        numbers.put(other.number(), entry.number());
        after = after.with(entry);
    }

    /// The decision of this case that undid another one.
    private int undoing(int number) {
        return after.all().stream()
                .filter(entry -> entry.decision().equals(new Decision.Undo(number)) && !after.isUndone(entry.number()))
                .map(Entry::number)
                .findFirst()
                .orElse(number);
    }

    private DocumentKey document(DocumentKey other) {
        DocumentKey sameId = byId.get(other.id());
        if (sameId != null && sameId.content().equals(other.content())) {
            return sameId;
        }
        DocumentKey sameContent = byContent.get(other.content());
        return sameContent != null ? sameContent : other;
    }
}
