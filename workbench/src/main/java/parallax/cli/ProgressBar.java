package parallax.cli;

import java.util.Locale;
import parallax.casefile.ReadRun;

/// Documents done, rate and time left on one line of standard error. Nothing is shown where nobody watches, or in the
/// first second.
final class ProgressBar implements ReadRun.Watcher {
    private static final double QUIET = 1.0;
    private static final int BAR = 24;

    private final Terminal terminal;
    private final long total;
    private final long start = System.nanoTime();
    private boolean shown;

    /// @param total bytes of all inputs; 0 where not known
    ProgressBar(Terminal terminal, long total) {
        this.terminal = terminal;
        this.total = total;
    }

    @Override
    public void written(int documents, long bytes) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!terminal.progressed() || seconds < QUIET) {
            return;
        }
        shown = true;
        terminal.err().print("\r\u001B[K" + line(documents, bytes, seconds));
        terminal.err().flush();
    }

    private String line(int documents, long bytes, double seconds) {
        String rate = String.format(Locale.ROOT, "%,d documents, %,.0f a second", documents, documents / seconds);
        if (total <= 0) {
            return rate;
        }
        double share = Math.min(1, (double) bytes / total);
        int full = (int) (share * BAR);
        String bar = "█".repeat(full) + "░".repeat(BAR - full);
        String left = share > 0 && share < 1 ? ", " + time(seconds / share - seconds) + " left" : "";
        return String.format(Locale.ROOT, "%s %3.0f %%  %s%s", bar, share * 100, rate, left);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3600
                        ? whole / 60 + " min " + whole % 60 + " s"
                        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /// Takes the line away, so that what follows begins on a clean one.
    void clear() {
        if (shown) {
            terminal.err().print("\r\u001B[K");
            terminal.err().flush();
        }
    }
}
