package parallax.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import parallax.casefile.Case;
import parallax.casefile.CompareReport;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.Fault;
import parallax.casefile.FaultLog;

/// What outlives a question: the open case and what was worked out from it.
public final class Desk implements AutoCloseable {
    /// Comparing goes deep into long sentences.
    private static final long STACK = 16L << 20;

    private final Case held;
    private final Kept kept = new Kept();
    private final CorrectionDesk corrections;
    private final ExecutorService comparing = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "compare", STACK);
        thread.setDaemon(true);
        return thread;
    });

    /// @param held    open to write; closed with the desk
    /// @param clock   tells when something was decided
    /// @throws IOException where decisions that were kept cannot be applied
    public Desk(Case held, Clock clock) throws IOException {
        this.held = held;
        this.corrections = new CorrectionDesk(held.view(), CorrectionDesk.readerOf(held), clock);
        corrections.update();
    }

    /// Where the case is corrected. Whoever decides calls [#corrected] afterwards.
    public CorrectionDesk corrections() {
        return corrections;
    }

    /// After a decision: what was worked out no longer holds, and the accounts are compared anew in the background.
    public void corrected() {
        changed();
        comparing.execute(this::compare);
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
            changed();
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

    /// What takes long to work out from the whole case, worked out once and kept until the case changes. Whoever asks
    /// meanwhile waits for the same working out.
    ///
    /// @param name of what is worked out; the same name always for the same thing
    public <T> T kept(String name, Kept.Working<T> working) throws IOException {
        return kept.of(name, () -> {
            try (Case view = held.view()) {
                return working.out(view);
            }
        });
    }

    /// To be called after the case was changed: what was worked out before no longer holds.
    public void changed() {
        kept.forget();
    }

    @Override
    public void close() throws IOException {
        comparing.close();
        held.close();
    }
}
