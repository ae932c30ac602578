package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.records.RecordsScore;

/// How accounts stand to each other in invented worlds that were written without knowledge of our rules. They lie
/// in the project itself, under `eval/worlds`.
final class ScoredUnseenWorlds implements Task {
    private static final Path WORLDS = Path.of("eval", "worlds");
    private static final List<String> NAMES = List.of("nerevia", "sanuwe");

    private static final String INTRO = """
            Five accounts each of two worlds of our own (`eval/worlds`), written by somebody who knew neither our rules nor \
            our word lists, read into records and held side by side. The gold lists only the records that answer a \
            question. `nerevia` has been used for development since it was written; `sanuwe` is only measured. What the \
            two worlds of the section above lose against these is what was learned by heart there.""";

    @Override
    public String name() {
        return "unseen";
    }

    @Override
    public String summary() {
        return "how accounts stand to each other in worlds written without knowledge of the rules";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return ScoredRecords.report(files);
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        SequencedMap<String, String> folders = new LinkedHashMap<>();
        NAMES.forEach(world -> folders.put(world, world + "/gold"));
        SequencedMap<String, RecordsScore> scores = ScoredRecords.scores(folders, WORLDS, out.resolve(name()));
        return ScoredComparison.section("Worlds nobody had seen", INTRO, scores, reproduce());
    }

    private static List<String> reproduce() {
        return NAMES.stream()
                .map(world -> "./parallax eval unseen --gold eval/worlds/" + world + "/gold --out target/eval/unseen/"
                        + world)
                .toList();
    }
}
