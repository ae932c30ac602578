package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.records.RecordsScore;

/// How accounts stand to each other in invented worlds that were written without knowledge of our rules. They lie
/// in the project itself, under `eval/worlds`.
record ScoredWorlds(String name, String summary, String title, String intro, List<String> worlds) implements Task {
    private static final Path WORLDS = Path.of("eval", "worlds");

    /// Those that are only measured.
    static ScoredWorlds unseen() {
        return new ScoredWorlds(
                "unseen",
                "how accounts stand to each other in worlds written without knowledge of the rules",
                "Worlds nobody had seen",
                """
                Accounts of two worlds of our own (`eval/worlds`), written by somebody who knew neither our rules nor our \
                word lists, read into records and held side by side. The gold lists only the records that answer a \
                question. Nobody who writes rules opens them, and nothing is trained on them: these are the honest figures.""",
                List.of("sanuwe", "corvessa"));
    }

    /// Those that have been learned from since.
    static ScoredWorlds learned() {
        return new ScoredWorlds(
                "learned",
                "the same for such worlds that have been learned from since",
                "Worlds learned from",
                """
                Five more such worlds. Rules have been written with them in view, and what is learned about pairs of records \
                (`training/ledger`) has seen their gold: figures of development. What they reach when each is left out of the \
                training stands in `training/ledger/README.md`.""",
                List.of("nerevia", "orvane", "dussek", "maretta", "halvira"));
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return ScoredRecords.report(files);
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        SequencedMap<String, String> folders = new LinkedHashMap<>();
        worlds.forEach(world -> folders.put(world, world + "/gold"));
        SequencedMap<String, RecordsScore> scores = ScoredRecords.scores(folders, WORLDS, out.resolve(name));
        return ScoredComparison.section(title, intro, scores, reproduce());
    }

    private List<String> reproduce() {
        return worlds.stream()
                .map(world -> "./parallax eval " + name + " --gold eval/worlds/" + world + "/gold --out target/eval/"
                        + name + "/" + world)
                .toList();
    }
}
