package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.records.RecordsGold;
import parallax.eval.records.RecordsReport;
import parallax.eval.records.RecordsScore;

/// How accounts stand to each other in invented worlds that were written without knowledge of our rules; they lie in
/// the
/// project itself, under `eval/worlds`.
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
        RecordsGold gold = RecordsGold.find(files.gold(), files.texts());
        return RecordsReport.of(ScoredRecords.predictAndScore(gold, files.out()), files.perAccount());
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        SequencedMap<String, RecordsScore> sets = new LinkedHashMap<>();
        SequencedMap<String, String> folders = new LinkedHashMap<>();
        for (String world : NAMES) {
            RecordsGold gold = RecordsGold.find(WORLDS.resolve(world).resolve("gold"), null);
            sets.put(
                    world,
                    ScoredRecords.predictAndScore(gold, out.resolve(name()).resolve(world)));
            folders.put(world, WORLDS.resolve(world).toString());
        }
        List<List<String>> rows = new RecordsTable(sets).rows(measure -> measure.startsWith("comparison."));
        return new ScoreSection("Worlds nobody had seen", INTRO, RecordsTable.head(folders), rows, reproduce());
    }

    private static List<String> reproduce() {
        return NAMES.stream()
                .map(world -> "./parallax eval unseen --gold eval/worlds/" + world + "/gold --out target/eval/unseen/"
                        + world)
                .toList();
    }
}
