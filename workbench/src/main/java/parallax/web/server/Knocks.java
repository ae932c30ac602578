package parallax.web.server;

import java.util.ArrayDeque;
import java.util.Deque;

/// Counts wrong passwords of the last minute.
final class Knocks {
    private static final int MOST = 10;
    private static final long MINUTE = 60_000_000_000L;

    private final Deque<Long> failures = new ArrayDeque<>();

    synchronized boolean allowed() {
        long now = System.nanoTime();
        failures.removeIf(then -> now - then > MINUTE);
        return failures.size() < MOST;
    }

    synchronized void failed() {
        failures.addLast(System.nanoTime());
    }
}
