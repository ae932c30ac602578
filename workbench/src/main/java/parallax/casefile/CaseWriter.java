package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.Database.Removal;
import parallax.casefile.Known.Entry;
import parallax.time.Interval;

/// Writes what a run reads, many documents a transaction, and counts it.
final class CaseWriter {
    private static final int DOCUMENTS = 200;
    private static final int CHARACTERS = 2_000_000;

    private final Case held;
    private final ReadRun.Watcher watcher;
    private final Set<String> originals = new HashSet<>();
    private final Headway headway = new Headway();
    private final Map<String, Integer> leftOutByPath = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> readNow = new HashSet<>();
    private final List<ReadReport.LeftOut> leftOut = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int added;
    private int changed;
    private int again;
    private int unchanged;
    private int removed;
    private Batch batch = new Batch();

    /// What the next transaction does.
    private static final class Batch {
        private final Rows rows = new Rows();
        private final List<String> replaced = new ArrayList<>();
        private final Map<String, Interval> readAgain = new LinkedHashMap<>();
        private final List<String> paths = new ArrayList<>();
        private int documents;
        private int characters;
    }

    private CaseWriter(Case held, ReadRun.Watcher watcher) {
        this.held = held;
        this.watcher = watcher;
    }

    static CaseWriter of(Case held, ReadRun.Watcher watcher) throws IOException {
        CaseWriter writer = new CaseWriter(held, watcher);
        writer.originals.addAll(
                held.database().query("SELECT sha256 FROM originals", List.of(), row -> row.getString(1)));
        return writer;
    }

    void take(Step step) throws IOException {
        switch (step) {
            case Step.Read(Step.Incoming incoming, Rows rows) -> read(incoming, rows);
            case Step.ReadAgain(String document, Interval likely, Rows rows) -> readAgain(document, likely, rows);
            case Step.Unchanged(Step.Incoming incoming) -> {
                unchanged++;
                met(incoming);
            }
            case Step.NotRead(String path, ReadReport.LeftOut what) -> leaveOut(path, what);
            case Step.Faulty faulty -> {
                faults.add(new Fault("document " + faulty.document(), faulty.failure()));
                seen.add(faulty.document());
                leaveOut(
                        faulty.path(), new ReadReport.LeftOut(faulty.file(), faulty.place(), reason(faulty.failure())));
            }
        }
        if (batch.documents >= DOCUMENTS || batch.characters >= CHARACTERS) {
            flush();
        }
    }

    private void read(Step.Incoming incoming, Rows rows) {
        met(incoming);
        readNow.add(incoming.document().id());
        batch.rows.addAll(rows);
        batch.characters += incoming.document().text().length();
        String sha256 = incoming.origin().sha256();
        if (originals.add(sha256)) {
            String stored = Originals.stored(sha256, incoming.origin().file());
            batch.rows.add("originals", sha256, incoming.size(), stored);
        }
        if (incoming.replaces()) {
            changed++;
            batch.replaced.add(incoming.document().id());
        } else {
            added++;
        }
    }

    /// For people; the log of faults says the rest.
    private static String reason(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError full -> "it needs more memory than there is";
            case StackOverflowError deep -> "it is nested too deeply";
            default -> "Parallax itself failed at it";
        };
    }

    private void readAgain(String document, Interval likely, Rows rows) {
        again += readNow.add(document) ? 1 : 0;
        batch.documents++;
        batch.rows.addAll(rows);
        batch.readAgain.put(document, likely);
    }

    private void met(Step.Incoming incoming) {
        batch.documents++;
        seen.add(incoming.document().id());
        start(incoming.origin().path());
        headway.met(
                incoming.origin().path(),
                incoming.size(),
                incoming.document().text().length());
    }

    private void leaveOut(String path, ReadReport.LeftOut what) {
        leftOut.add(what);
        start(path);
        int n = leftOutByPath.merge(path, 1, Integer::sum);
        batch.rows.add("left_out", path, n, what.file(), what.place(), what.reason());
    }

    /// The first time that a run meets a file, the case forgets what was left out of it before.
    private void start(String path) {
        if (leftOutByPath.putIfAbsent(path, 0) == null) {
            batch.paths.add(path);
        }
    }

    /// Takes away documents that a changed corpus no longer has. Where something of a corpus could not be read, what it
    /// had before stays.
    void endOfInputs(Known known) throws IOException {
        flush();
        List<String> gone = new ArrayList<>();
        for (Entry entry : known.entries()) {
            Integer failures = leftOutByPath.get(entry.path());
            if (failures != null && failures == 0 && !seen.contains(entry.document())) {
                gone.add(entry.document());
            }
        }
        gone.sort(null);
        removed = gone.size();
        List<Removal> removals = AccountTables.removals(held.database(), gone);
        removals.add(new Removal("documents", "document", gone));
        removals.add(new Removal("marked_passages", "document", gone));
        if (!gone.isEmpty()) {
            held.database()
                    .replace(removals, new Rows(), Map.of(), held.settings().fingerprint());
        }
    }

    /// Writes what has come since the last transaction.
    void flush() throws IOException {
        Batch full = batch;
        batch = new Batch();
        List<String> stale = new ArrayList<>(full.replaced);
        stale.addAll(full.readAgain.keySet());
        List<Removal> removals = AccountTables.removals(held.database(), stale);
        removals.add(new Removal("documents", "document", full.replaced));
        removals.add(new Removal("marked_passages", "document", full.replaced));
        removals.add(new Removal("left_out", "path", full.paths));
        held.database()
                .replace(removals, full.rows, full.readAgain, held.settings().fingerprint());
        watcher.written(headway.documents(), headway.bytes());
    }

    ReadReport report() {
        return new ReadReport(added, changed, again, unchanged, removed, leftOut, faults);
    }
}
