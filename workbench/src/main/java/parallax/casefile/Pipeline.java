package parallax.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Steps that are handed in by one thread, done by several, and whose results come out in the order in which they were
/// handed in. Little is under way at any time, so that no input is too long for the memory.
///
/// @param <T> what a step results in
final class Pipeline<T> {
    /// Hands in all steps.
    interface Producer<T> {
        void produce(Pipeline<T> pipeline);
    }

    /// Takes a result.
    interface Sink<T> {
        void take(T result) throws IOException;
    }

    private static final int WAITING = 64;
    private static final int HEAVIEST = 4_000_000;

    /// A step under way, or the end.
    private sealed interface Slot<T> {
        record Step<T>(Future<T> result, int weight) implements Slot<T> {}

        /// @param failure of the producer; absent where it handed in everything
        record End<T>(@Nullable Throwable failure) implements Slot<T> {}
    }

    private final ExecutorService pool;
    private final BlockingQueue<Slot<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(HEAVIEST);

    private Pipeline(ExecutorService pool) {
        this.pool = pool;
    }

    /// Returns when all results are taken. The first failure of producer, step or sink ends the run and is thrown.
    static <T> void run(int threads, Producer<T> producer, Sink<T> sink) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::daemon);
                ExecutorService source = Executors.newSingleThreadExecutor(Pipeline::daemon)) {
            Pipeline<T> pipeline = new Pipeline<>(pool);
            source.execute(() -> pipeline.produce(producer));
            try {
                pipeline.drain(sink);
            } finally {
                // After a failure, what waits for room must not wait for ever.
                pool.shutdownNow();
                source.shutdownNow();
            }
        }
    }

    private static Thread daemon(Runnable task) {
        // A deep sentence structure must not exhaust the stack of a reading thread.
        Thread thread = new Thread(null, task, "parallax-reading", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private void produce(Producer<T> producer) {
        try {
            producer.produce(this);
            put(new Slot.End<>(null));
        } catch (Stopped e) {
            // Nobody waits for an end.
        } catch (RuntimeException | Error e) {
            put(new Slot.End<>(e));
        }
    }

    /// @param weight how much memory the step takes, in characters of text; 0 for a result that is ready
    void submit(int weight, Callable<T> step) {
        int held = Math.min(weight, HEAVIEST);
        try {
            room.acquire(held);
            put(new Slot.Step<>(pool.submit(step), held));
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    private void put(Slot<T> slot) {
        try {
            queue.put(slot);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    private void drain(Sink<T> sink) throws IOException {
        try {
            Slot<T> slot = queue.take();
            while (slot instanceof Slot.Step<T>(Future<T> result, int weight)) {
                sink.take(result.get());
                room.release(weight);
                slot = queue.take();
            }
            if (slot instanceof Slot.End<T>(Throwable failure) && failure != null) {
                throw failure(failure);
            }
        } catch (InterruptedException | CancellationException e) {
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case UncheckedIOException e -> Objects.requireNonNull(e.getCause());
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> new IOException(cause);
        };
    }

    /// The sink has failed, so nothing more is wanted.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
