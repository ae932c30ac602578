package parallax.eval;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a task reads and writes.
///
/// @param gold       a file or folder, as the task's scorer takes it
/// @param texts      the texts where they are not beside the gold; null to look there
/// @param out        takes the predictions
/// @param perAccount whether to print the scores of each account, too
/// @param raw        whether to read plain text instead of the gold's words, where the task knows both
/// @param options    words that change how a task reads or counts; each task documents its own
public record TaskFiles(
        Path gold, @Nullable Path texts, Path out, boolean perAccount, boolean raw, Set<String> options) {
    public TaskFiles {
        options = Set.copyOf(options);
    }

    /// Without options of a task's own.
    public TaskFiles(Path gold, @Nullable Path texts, Path out, boolean perAccount, boolean raw) {
        this(gold, texts, out, perAccount, raw, Set.of());
    }
}
