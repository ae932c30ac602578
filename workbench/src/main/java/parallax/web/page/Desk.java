package parallax.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import parallax.casefile.Case;
import parallax.casefile.CompareReport;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.DecisionImportReport;
import parallax.casefile.DecisionResult;
import parallax.casefile.Fault;
import parallax.casefile.FaultLog;
import parallax.casefile.decision.Decision;
import parallax.compare.ledger.CaseActors;

/// What outlives a question: the open case and what was worked out from it.
public final class Desk implements AutoCloseable {
    /// Comparing goes deep into long sentences.
    private static final long STACK = 16L << 20;

    private final Case held;
    private final Kept records = new Kept();
    private final Kept ledger = new Kept();
    private final CorrectionDesk corrections;
    private final ExecutorService comparing = background("compare");
    private final ExecutorService preparing = background("prepare");
    private final AtomicBoolean isPreparingDue = new AtomicBoolean();
    private final Preparation preparation;

    /// Asks for what takes long before anybody waits for it.
    public interface Preparation {
        void of(Desk desk) throws IOException;
    }

    /// A desk on which nothing is prepared.
    ///
    /// @param held  open to write; closed with the desk
    /// @param clock tells when something was decided
    /// @throws IOException where decisions that were kept cannot be applied
    public Desk(Case held, Clock clock) throws IOException {
        this(held, clock, _ -> {});
    }

    /// @param preparation done in the background when [#prepare] is called, and again after each decision
    public Desk(Case held, Clock clock, Preparation preparation) throws IOException {
        this.held = held;
        this.preparation = preparation;
        this.corrections = new CorrectionDesk(held.view(), CorrectionDesk.readerOf(held), clock);
        corrections.update();
    }

    private static ExecutorService background(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, name, STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /// What can be corrected, and what was; to be asked. Decisions are taken by [#decide], so that all hear of them.
    public CorrectionDesk corrections() {
        return corrections;
    }

    /// Decides, and has the accounts compared anew in the background. What was worked out before no longer holds,
    /// unless
    /// the decision leaves the records as they are.
    ///
    /// @throws IllegalArgumentException as [CorrectionDesk#decide]
    public DecisionResult decide(String by, String why, Decision decision) throws IOException {
        try {
            return corrections.decide(by, why, decision);
        } finally {
            if (!(decision instanceof Decision.Accept)) {
                changed();
            }
            comparing.execute(this::compare);
        }
    }

    /// Takes over the decisions in a file; as [#decide].
    ///
    /// @throws IOException as [CorrectionDesk#importFrom]
    public DecisionImportReport importFrom(Path file) throws IOException {
        try {
            return corrections.importFrom(file);
        } finally {
            changed();
            comparing.execute(this::compare);
        }
    }

    private void compare() {
        try {
            CompareReport report = corrections.compare();
            if (!report.faults().isEmpty()) {
                FaultLog.write(held.folder(), report.faults());
            }
        } catch (IOException | RuntimeException e) {
            // The notice on each page goes on to say that the comparison is behind.
            log(e);
        } finally {
            ledger.forget();
            prepare();
        }
    }

    private void log(Exception e) {
        try {
            FaultLog.write(held.folder(), List.of(new Fault("comparing after a decision", e)));
        } catch (IOException unwritable) {
            e.addSuppressed(unwritable);
        }
    }

    /// Waits until everything that was decided is compared.
    public void settle() throws IOException {
        try {
            comparing.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while accounts are compared", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return held.folder();
    }

    /// The case's name: its folder's, without the ending.
    public String name() {
        Path name = held.folder().toAbsolutePath().normalize().getFileName();
        String text = name == null ? "case" : name.toString();
        return text.endsWith(".parallax") ? text.substring(0, text.length() - ".parallax".length()) : text;
    }

    /// The case as it stands now, for one thread; to be closed by whoever asked.
    public Case view() throws IOException {
        return held.view();
    }

    /// What takes long to work out from all accounts and their records, worked out once and kept until they change.
    /// Whoever asks meanwhile waits for the same working out.
    ///
    /// @param name of what is worked out; the same name always for the same thing
    public <T> T kept(String name, Kept.Working<T> working) throws IOException {
        return worked(records, name, working);
    }

    /// The same of what also depends on how the accounts were compared.
    public <T> T keptOfLedger(String name, Kept.Working<T> working) throws IOException {
        return worked(ledger, name, working);
    }

    private <T> T worked(Kept kept, String name, Kept.Working<T> working) throws IOException {
        return kept.of(name, () -> {
            try (Case view = held.view()) {
                return working.out(view);
            }
        });
    }

    /// The actors of the whole case; kept.
    public CaseActors actors() throws IOException {
        return kept("actors of all accounts", Case::actors);
    }

    /// Does in the background what the desk was made to prepare; those who ask meanwhile do not wait for all of it.
    public void prepare() {
        if (!isPreparingDue.getAndSet(true)) {
            preparing.execute(() -> {
                isPreparingDue.set(false);
                try {
                    preparation.of(this);
                } catch (IOException | RuntimeException _) {
                    // Whoever asks for it is told; nobody has asked yet.
                }
            });
        }
    }

    private void changed() {
        records.forget();
        ledger.forget();
    }

    @Override
    public void close() throws IOException {
        comparing.close();
        preparing.shutdownNow();
        preparing.close();
        held.close();
    }
}
