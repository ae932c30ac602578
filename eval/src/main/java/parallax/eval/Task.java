package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One benchmark. It writes predictions in the format that the independent scorer of the same name reads
/// (`score/NAME.py` of the shared material), and scores them itself; the two must agree.
///
/// A new task is one class: name it in `permits` and in [#all()].
public sealed interface Task
        permits ScoredRecords,
                ScoredComparison,
                ScoredWorlds,
                ScoredTrees,
                ScoredNames,
                ScoredAttribution,
                ScoredRelations,
                ScoredTimexes,
                ScoredDates,
                ScoredNewsQuant,
                ScoredIdetect,
                ScoredFigurePairs,
                ScoredPlaces,
                ScoredGsr,
                ScoredPlv,
                ScoredNaming,
                ScoredStories,
                ScoredCoreference {
    /// Every task, in the order of `docs/scores.md`.
    static List<Task> all() {
        return List.of(
                new ScoredRecords(),
                new ScoredComparison(),
                ScoredWorlds.unseen(),
                ScoredWorlds.learned(),
                new ScoredTrees(),
                new ScoredNames(),
                new ScoredAttribution(),
                new ScoredRelations(),
                new ScoredTimexes(),
                new ScoredDates(),
                new ScoredNewsQuant(),
                new ScoredIdetect(),
                new ScoredFigurePairs(),
                new ScoredPlaces(),
                new ScoredGsr(),
                new ScoredPlv(),
                new ScoredNaming(),
                new ScoredStories(),
                new ScoredCoreference());
    }

    /// What the command line calls it, and the scorer's file name.
    String name();

    /// One line on what is measured.
    String summary();

    /// Predicts and scores.
    ///
    /// @return the scores as text, as the independent scorer prints them
    /// @throws IOException where gold or texts are missing or unreadable; the message names the file
    String run(TaskFiles files) throws IOException;

    /// Predicts and scores all gold of this task in the shared folder.
    ///
    /// @param data the shared folder
    /// @param out  the folder that takes the predictions
    /// @return its part of `docs/scores.md`
    ScoreSection section(Path data, Path out) throws IOException;
}
