package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import parallax.account.Account;
import parallax.casefile.DocumentRows.Origin;
import parallax.casefile.Known.Entry;
import parallax.intake.Intake;
import parallax.intake.Original;
import parallax.intake.Outcome;
import parallax.text.Document;
import parallax.time.Interval;

/// Reads inputs into a case: one thread takes documents in, several read them, the caller's writes them in the order in
/// which they came, so that the case does not depend on the number of threads.
///
/// What the watcher was told of is on disk. A run that was stopped is continued by the same run again.
public final class ReadRun {
    /// Told after each transaction.
    public interface Watcher {
        /// Everything up to here is on disk.
        ///
        /// @param documents taken in by this run so far, whether they had to be read or not
        /// @param bytes     of the inputs that these make up, roughly
        void written(int documents, long bytes);
    }

    private static final int PAGE = 64;

    private final Case held;
    private final BiFunction<Document, Interval, Account> reader;
    private final int threads;
    private final Watcher watcher;
    private final Originals originals;

    /// @param reader takes a document and between which days its neighbours say that it was written; called by several
    ///               threads at once
    public ReadRun(Case held, BiFunction<Document, Interval, Account> reader, int threads, Watcher watcher) {
        this.held = held;
        this.reader = reader;
        this.threads = threads;
        this.watcher = watcher;
        this.originals = new Originals(held.folder());
    }

    /// Reads all inputs, then what else is in the case but was read otherwise, then the undated accounts of which their
    /// neighbours now tell something else; so the case does not depend on the order in which it was filled.
    ///
    /// @throws IOException where the case cannot be written
    public ReadReport read(Intake intake, List<Path> inputs, InputStream standardInput) throws IOException {
        Known known = Known.of(held);
        CaseDecisions decisions = CaseDecisions.of(held);
        DecidedReading reading = new DecidedReading(reader, decisions);
        CaseWriter writer = CaseWriter.of(held, watcher);
        Pipeline.<Step>run(
                threads,
                pipeline -> intake.read(
                        inputs, standardInput, outcome -> submit(pipeline, reading, known, intake, outcome)),
                writer::take);
        writer.endOfInputs(known);
        readAgain(writer, reading, stale());
        new DecisionRun(held, () -> reader, decisions).update();
        readAgain(writer, reading, new Undated(held.database()).misread());
        new Copies(held).mark();
        return writer.report();
    }

    /// Documents that no input named this time, but that were read with other lists or another reader.
    private Map<String, Interval> stale() throws IOException {
        Map<String, Interval> stale = new LinkedHashMap<>();
        held.database()
                .query(
                        "SELECT document, likely_from, likely_to FROM documents WHERE fingerprint <> ? ORDER BY document",
                        List.of(held.settings().fingerprint()),
                        row -> stale.put(row.getString(1), Columns.interval(row, "likely_from", "likely_to")));
        return stale;
    }

    /// @param documents each with what its neighbours tell of its date
    private void readAgain(CaseWriter writer, DecidedReading reading, Map<String, Interval> documents)
            throws IOException {
        List<String> ids = List.copyOf(documents.keySet());
        for (int i = 0; i < ids.size(); i += PAGE) {
            List<String> page = ids.subList(i, Math.min(ids.size(), i + PAGE));
            Map<String, Document> stored = held.stored(page);
            Pipeline.<Step>run(
                    threads,
                    pipeline -> page.stream()
                            .map(stored::get)
                            .filter(Objects::nonNull)
                            .forEach(document -> pipeline.submit(
                                    document.text().length(),
                                    () -> again(
                                            reading,
                                            document,
                                            documents.getOrDefault(document.id(), Interval.UNKNOWN)))),
                    writer::take);
        }
        writer.flush();
    }

    private void submit(Pipeline<Step> pipeline, DecidedReading reading, Known known, Intake intake, Outcome outcome) {
        switch (outcome) {
            case Outcome.LeftOut(String file, String place, String reason) ->
                pipeline.submit(
                        0, () -> new Step.NotRead(known.path(file), new ReadReport.LeftOut(file, place, reason)));
            case Outcome.Taken taken -> submit(pipeline, reading, known, intake, taken);
        }
    }

    private void submit(
            Pipeline<Step> pipeline, DecidedReading reading, Known known, Intake intake, Outcome.Taken taken) {
        Entry before = known.find(taken.original());
        Step.Incoming incoming = incoming(known, taken, before != null);
        if (before != null
                && before.contentHash().equals(incoming.hash())
                && before.sha256().equals(incoming.origin().sha256())
                && before.fingerprint().equals(held.settings().fingerprint())) {
            pipeline.submit(0, () -> new Step.Unchanged(incoming));
            return;
        }
        keep(intake, taken.original());
        pipeline.submit(incoming.document().text().length(), () -> read(reading, incoming));
    }

    private static Step.Incoming incoming(Known known, Outcome.Taken taken, boolean replaces) {
        Original original = taken.original();
        Document found = taken.document();
        Document document = new Document(
                known.id(original, found.id()), WellFormed.of(found.text()), found.metadata(), found.marked());
        Origin origin = new Origin(
                known.path(original),
                original.file(),
                original.place(),
                original.sha256(),
                original.mediaType(),
                taken.map().encode());
        return new Step.Incoming(document, origin, DocumentRows.hash(document), original.size(), replaces);
    }

    /// Before anything of it is written, so that no account is ever without its original.
    private void keep(Intake intake, Original original) {
        try (InputStream in = intake.open(original)) {
            originals.keep(Originals.stored(original.sha256(), original.file()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Step read(DecidedReading reading, Step.Incoming incoming) {
        Document document = incoming.document();
        Origin origin = incoming.origin();
        try {
            Rows rows = new Rows();
            DocumentRows.add(
                    rows, document, origin, incoming.hash(), held.settings().fingerprint());
            reading.add(rows, document, Interval.UNKNOWN);
            return new Step.Read(incoming, rows);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new Step.Faulty(origin.path(), origin.file(), origin.place(), document.id(), e);
        }
    }

    private Step again(DecidedReading reading, Document document, Interval likely) {
        try {
            Rows rows = new Rows();
            reading.add(rows, document, likely);
            return new Step.ReadAgain(document.id(), likely, rows);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new Step.Faulty("", document.id(), "", document.id(), e);
        }
    }
}
