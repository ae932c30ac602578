package parallax.web.page;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import parallax.casefile.Case;

/// Results that hold as long as the case does not change.
public final class Kept {
    /// Works something out from the case.
    public interface Working<T> {
        T out(Case held) throws IOException;
    }

    private final Map<String, FutureTask<?>> results = new ConcurrentHashMap<>();

    Kept() {}

    @SuppressWarnings("unchecked")
    <T> T of(String name, Callable<T> working) throws IOException {
        FutureTask<T> fresh = new FutureTask<>(working);
        FutureTask<T> task = (FutureTask<T>) results.computeIfAbsent(name, _ -> fresh);
        if (task == fresh) {
            task.run();
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while working out " + name, e);
        } catch (ExecutionException e) {
            results.remove(name, task);
            throw failure(e);
        }
    }

    private static IOException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException problem -> problem;
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            case null, default -> new IOException(e);
        };
    }

    void forget() {
        results.clear();
    }
}
