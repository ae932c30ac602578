package parallax.casefile;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.compare.Comparer;
import parallax.compare.origin.Families;

/// Compares a case as its lists and its decisions say. Keeps what it has loaded and how it has grouped the accounts,
/// so that a second comparison of the case only does what has changed. Not for use by two threads at once.
public final class CaseComparison {
    private final StoryGroups groups = new StoryGroups();
    private String loadedFor = "";
    private @Nullable Comparer loaded;

    /// Compares what has changed.
    ///
    /// @throws IOException where the case cannot be written
    public CompareReport update(Case held) throws IOException {
        Comparer comparer = comparer(held);
        return new CompareRun(held, comparer::story, held.settings().comparing(), (_, _) -> {}, groups).update();
    }

    private Comparer comparer(Case held) throws IOException {
        List<String> decided = DecidedFamilies.lines(held.database());
        String wanted = held.settings().comparing() + "\n" + String.join("\n", decided);
        Comparer comparer = loaded;
        if (comparer == null || !wanted.equals(loadedFor)) {
            Families families =
                    Families.read(decided).or(Lists.of(held.folder()).families());
            comparer = Comparer.builtIn(families);
            loaded = comparer;
            loadedFor = wanted;
        }
        return comparer;
    }
}
