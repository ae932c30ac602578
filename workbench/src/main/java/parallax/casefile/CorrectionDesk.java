package parallax.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Applied.Found;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.DecisionLog;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.DocumentKey;
import parallax.casefile.decision.Entry;
import parallax.casefile.decision.ImageJson;
import parallax.casefile.decision.RecordImage;
import parallax.casefile.decision.RecordKind;
import parallax.text.Document;
import parallax.text.Span;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// Where people correct a case: takes decisions, keeps each before anything follows from it, and writes the records
/// that
/// it changes. Comparing them anew is a step of its own, since it takes longer.
///
/// Safe to share between threads: one decision at a time, and one comparison. Others may read the case meanwhile
/// through
/// views of their own; they see all of a decision's effect or nothing. Nobody else may write it.
public final class CorrectionDesk {
    private final Case held;
    private final DecisionRun.Readers readers;
    private final Clock clock;
    private final DecisionLog log;
    private final DecisionTargets targets;
    private final CaseComparison comparison;
    private @Nullable Decisions known;

    /// Loads the reader.
    public interface ReaderSource {
        /// Called once at most, at the first decision that needs a text to be read again.
        BiFunction<Document, Interval, Account> load() throws IOException;
    }

    /// @param held open to write; for this desk alone
    public CorrectionDesk(Case held, ReaderSource source, Clock clock) {
        this.held = held;
        this.readers = new LoadedOnce(source);
        this.clock = clock;
        this.log = new DecisionLog(held.folder());
        this.targets = new DecisionTargets(held);
        this.comparison = new CaseComparison();
    }

    private static final class LoadedOnce implements DecisionRun.Readers {
        private final ReaderSource source;
        private @Nullable BiFunction<Document, Interval, Account> loaded;

        LoadedOnce(ReaderSource source) {
            this.source = source;
        }

        @Override
        public BiFunction<Document, Interval, Account> reader() throws IOException {
            BiFunction<Document, Interval, Account> reader = loaded;
            if (reader == null) {
                reader = source.load();
                loaded = reader;
            }
            return reader;
        }
    }

    /// The reader of the case's own lists.
    public static ReaderSource readerOf(Case held) {
        return () -> {
            var reader = Lists.of(held.folder()).loaded().reader();
            return reader::read;
        };
    }

    /// Everything that was decided.
    public synchronized Decisions decisions() throws IOException {
        Decisions decisions = known;
        if (decisions == null) {
            decisions = log.read();
            known = decisions;
        }
        return decisions;
    }

    /// Decides. When this returns, the decision is on disk and the records of its documents are as decided.
    ///
    /// @param by  who decides; not blank
    /// @param why in that person's words; may be empty
    /// @throws IllegalArgumentException where the decision cannot be, for the person to read: words that the text
    ///                                  does not have, a document, an actor or a decision that there is not, an
    ///                                  undoing of what is undone
    public synchronized DecisionResult decide(String by, String why, Decision decision) throws IOException {
        return decideAll(by, why, List.of(decision)).getFirst();
    }

    /// Several at once: all are kept, or none.
    public synchronized List<DecisionResult> decideAll(String by, String why, List<Decision> wanted)
            throws IOException {
        Decisions before = decisions();
        Decisions after = before;
        List<Entry> entries = new ArrayList<>();
        for (Decision decision : wanted) {
            targets.check(decision);
            Entry entry = new Entry(
                    after.next(), by.strip(), clock.instant().truncatedTo(ChronoUnit.MILLIS), why.strip(), decision);
            after = after.with(entry);
            entries.add(entry);
        }
        known = null;
        known = log.append(entries);
        List<String> documents = update();
        List<DecisionResult> results = new ArrayList<>();
        for (Entry entry : entries) {
            results.add(new DecisionResult(entry, documents, found(entry.number())));
        }
        return results;
    }

    /// Undoes a decision; or an undoing, so that what it undid holds again.
    public DecisionResult undo(String by, String why, int number) throws IOException {
        return decide(by, why, new Decision.Undo(number));
    }

    /// Takes over another case's decisions, as [DecisionLog#export] wrote them.
    ///
    /// @throws IOException naming file and line where they cannot be read; nothing is kept then
    public synchronized DecisionImportReport importFrom(Path file) throws IOException {
        Decisions others = DecisionLog.ofFile(file).read();
        DecisionImport.Imported imported = DecisionImport.of(held, decisions(), others);
        if (!imported.entries().isEmpty()) {
            known = null;
            known = log.append(imported.entries());
        }
        update();
        List<ListedDecision> all = list();
        return new DecisionImportReport(
                all.subList(all.size() - imported.entries().size(), all.size()), imported.present());
    }

    /// Writes the records of documents whose decisions were kept but not applied, as after a process was killed.
    ///
    /// @return these documents, sorted
    public synchronized List<String> update() throws IOException {
        return new DecisionRun(held, readers, new CaseDecisions(decisions())).update();
    }

    /// Compares the stories of which an account has changed. Decisions can be taken meanwhile: what they change is
    /// compared the next time.
    public CompareReport compare() throws IOException {
        synchronized (comparison) {
            try (Case view = view()) {
                return comparison.update(view);
            }
        }
    }

    private synchronized Case view() throws IOException {
        return held.view();
    }

    /// All decisions in their order, with what became of each.
    public synchronized List<ListedDecision> list() throws IOException {
        return DecisionList.of(held, decisions());
    }

    /// A record as a decision names it.
    ///
    /// @param account name of the account, such as `lantern#c1`
    /// @param record  its id, such as `e3`
    /// @throws IllegalArgumentException where there is none
    public synchronized Selected record(String account, String record) throws IOException {
        return targets.record(account, record);
    }

    /// Words of a document as a decision names them.
    ///
    /// @throws IllegalArgumentException where there are none
    public synchronized Anchor words(String document, Span span) throws IOException {
        return targets.words(document, span);
    }

    /// Which document a decision is about.
    ///
    /// @throws IllegalArgumentException where there is none
    public synchronized DocumentKey document(String id) throws IOException {
        return targets.document(id);
    }

    /// The actor with this id, as most accounts of the case name it, or a list.
    ///
    /// @throws IllegalArgumentException where there is none
    public synchronized Actor actor(String id) throws IOException {
        return targets.actor(id);
    }

    /// An actor that the case does not know yet.
    public static Actor newActor(String name, ActorKind kind) {
        return new Actor(Actor.unlistedId(name), name.strip(), kind, null, false);
    }

    /// The image with some fields changed, as a page gives them: actors may be ids, words `{"start": 3, "end": 9}`.
    ///
    /// @throws IllegalArgumentException naming the field that cannot be
    public synchronized RecordImage edited(String document, RecordImage image, JsonNode fields) throws IOException {
        return targets.images(document).changed(image, fields);
    }

    /// A new record's image, given likewise.
    ///
    /// @throws IllegalArgumentException naming the field that cannot be
    public synchronized RecordImage image(String document, RecordKind kind, JsonNode fields) throws IOException {
        return targets.images(document).image(kind, fields);
    }

    private Map<String, Found> found(int number) throws IOException {
        Map<String, Found> found = new TreeMap<>();
        held.database()
                .query(
                        "SELECT document, found FROM applied_decisions WHERE decision = ?",
                        List.of(number),
                        row -> found.put(row.getString(1), DecisionList.found(row.getString(2))));
        return found;
    }

    /// All fields of an image, as a page shows them.
    public static JsonNode fields(RecordImage image) {
        return ImageJson.fields(image);
    }
}
