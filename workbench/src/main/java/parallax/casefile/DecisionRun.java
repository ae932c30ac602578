package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import parallax.account.Account;
import parallax.casefile.Database.Removal;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Entry;
import parallax.casefile.decision.GivenDocument;
import parallax.text.Document;
import parallax.time.Interval;

/// Brings the records of a case up to date with its decisions, whether they were taken just now, by a process that was
/// killed before it could write their effect, or before the file of decisions was copied here.
///
/// Documents are read again only for a date or boilerplate; all else starts from the machine's reading, which the case
/// keeps of every document in which something is decided.
final class DecisionRun {
    private static final int PAGE = 64;

    /// The reader, which may take a while to load.
    interface Readers {
        BiFunction<Document, Interval, Account> reader() throws IOException;
    }

    private final Case held;
    private final Readers readers;
    private final CaseDecisions decisions;

    DecisionRun(Case held, Readers readers, CaseDecisions decisions) {
        this.held = held;
        this.readers = readers;
        this.decisions = decisions;
    }

    /// What was not considered yet, or no longer holds.
    ///
    /// @return the documents whose rows were written anew, sorted
    List<String> update() throws IOException {
        DecidedFamilies.store(held.database(), decisions.all());
        Map<String, Set<Integer>> changed = changed();
        if (changed.isEmpty()) {
            return List.of();
        }
        Set<String> withActors = new ConcernedActors(held.database(), entries(changed)).documents();
        Set<String> fromText = new TreeSet<>();
        Set<String> fromRecords = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        changed.forEach((document, numbers) -> {
            boolean known =
                    numbers.stream().allMatch(number -> number < decisions.all().next());
            List<Decision> own = known ? numbers.stream().map(this::decision).toList() : List.of();
            if (!known || own.stream().anyMatch(GivenDocument::isChangedBy)) {
                fromText.add(document);
            } else if (withActors.contains(document) || own.stream().anyMatch(d -> !CaseDecisions.isEverywhere(d))) {
                fromRecords.add(document);
            } else {
                others.add(document);
            }
        });
        readAgain(List.copyOf(fromText));
        decideAgain(List.copyOf(fromRecords));
        consider(others);
        Set<String> written = new TreeSet<>(fromText);
        written.addAll(fromRecords);
        return List.copyOf(written);
    }

    private Decision decision(int number) {
        return decisions.all().all().get(number - 1).decision();
    }

    private List<Entry> entries(Map<String, Set<Integer>> changed) {
        Set<Integer> numbers = new TreeSet<>();
        changed.values().forEach(numbers::addAll);
        return numbers.stream()
                .filter(number -> number < decisions.all().next())
                .map(number -> decisions.all().all().get(number - 1))
                .toList();
    }

    /// By document, the numbers of the decisions that were considered and no longer hold, or hold and were not
    /// considered.
    private Map<String, Set<Integer>> changed() throws IOException {
        Map<String, String> before = new HashMap<>();
        held.database()
                .query(
                        "SELECT document, decisions FROM considered_decisions",
                        List.of(),
                        row -> before.put(row.getString(1), row.getString(2)));
        Map<String, Set<Integer>> changed = new TreeMap<>();
        for (String document : held.documents()) {
            String was = before.getOrDefault(document, "");
            String is = decisions.considered(document);
            if (!was.equals(is)) {
                Set<Integer> numbers = numbers(was);
                Set<Integer> now = numbers(is);
                Set<Integer> both = new HashSet<>(numbers);
                both.retainAll(now);
                numbers.addAll(now);
                numbers.removeAll(both);
                changed.put(document, numbers);
            }
        }
        return changed;
    }

    /// Some may be unknown: an older copy of the file of decisions may have been put in place of a newer one, or none.
    private static Set<Integer> numbers(String considered) {
        Set<Integer> numbers = new TreeSet<>();
        for (String number : considered.split(" ", -1)) {
            if (!number.isEmpty()) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }

    private void readAgain(List<String> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        DecidedReading reading = new DecidedReading(readers.reader(), decisions);
        Map<String, Interval> likely = likely(documents);
        for (int i = 0; i < documents.size(); i += PAGE) {
            List<String> page = documents.subList(i, Math.min(documents.size(), i + PAGE));
            Map<String, Document> stored = held.stored(page);
            Rows rows = new Rows();
            // On threads of the pipeline: the caller's, such as a server's, may be too small for a deep sentence.
            Pipeline.<Rows>run(
                    1,
                    pipeline -> page.stream()
                            .map(stored::get)
                            .filter(Objects::nonNull)
                            .forEach(document -> pipeline.submit(
                                    document.text().length(),
                                    () -> read(
                                            reading, document, likely.getOrDefault(document.id(), Interval.UNKNOWN)))),
                    rows::addAll);
            replace(page, rows);
        }
    }

    private static Rows read(DecidedReading reading, Document document, Interval likely) {
        Rows rows = new Rows();
        reading.add(rows, document, likely);
        return rows;
    }

    private Map<String, Interval> likely(List<String> documents) throws IOException {
        Map<String, Interval> likely = new HashMap<>();
        held.database()
                .query(
                        "SELECT document, likely_from, likely_to FROM documents WHERE list_contains(?, document)",
                        List.of(documents),
                        row -> likely.put(row.getString(1), Columns.interval(row, "likely_from", "likely_to")));
        return likely;
    }

    private void decideAgain(List<String> documents) throws IOException {
        DecidedReading reading = new DecidedReading(
                (_, _) -> {
                    throw new IllegalStateException("nothing is read here");
                },
                decisions);
        for (int i = 0; i < documents.size(); i += PAGE) {
            List<String> page = documents.subList(i, Math.min(documents.size(), i + PAGE));
            Rows rows = new Rows();
            machine(page).values().forEach(account -> reading.add(rows, account));
            replace(page, rows);
        }
    }

    /// As the machine read them: kept apart where something was decided already, else the records as they stand.
    private Map<String, Account> machine(List<String> documents) throws IOException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Account account : new StoredAccounts(held.database(), "machine").read(documents)) {
            accounts.put(account.document().id(), account);
        }
        List<String> rest = documents.stream()
                .filter(document -> !accounts.containsKey(document))
                .toList();
        for (Account account : new StoredAccounts(held.database()).read(rest)) {
            accounts.put(account.document().id(), account);
        }
        return accounts;
    }

    private void replace(List<String> documents, Rows rows) throws IOException {
        held.database().replace(AccountTables.removals(held.database(), documents), rows, Map.of(), "");
    }

    /// Notes for documents of which no actor is concerned that there was nothing to do.
    private void consider(Set<String> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        Rows rows = new Rows();
        List<Removal> removals = new ArrayList<>(List.of(new Removal("considered_decisions", "document", documents)));
        for (String document : documents) {
            String considered = decisions.considered(document);
            if (!considered.isEmpty()) {
                rows.add("considered_decisions", document, considered);
            }
        }
        held.database().replace(removals, rows, Map.of(), "");
    }
}
