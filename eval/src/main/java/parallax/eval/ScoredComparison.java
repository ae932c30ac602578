package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.records.RecordsScore;

/// How the accounts of the invented worlds stand to each other, against gold: issues, answers, relations, origins and
/// silences, from the records as they were read.
final class ScoredComparison implements Task {
    private static final String INTRO = """
            Six accounts each of two invented worlds, read into records and held side by side, against gold. \
            Definitions: `score/RECORDS.md` of the shared material, "Comparison". A pair of records is in a relation or \
            it is not: a pair that gold does not relate counts against precision. `comparison.dispute` is *conflict* and \
            *deny* as one class; `comparison.false-conflict` is the share of gold's harmless pairs that are called \
            one of them: lower is better. No published system compares accounts so, and the bar to pass stands in \
            its place. What readers comment is compared under ids of its own, which this gold does not have. These \
            accounts were in view while the rules were written: they are development figures.""";

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public String summary() {
        return "how accounts stand to each other against gold (worlds)";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return ScoredRecords.report(files);
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        SequencedMap<String, RecordsScore> scores = ScoredRecords.scores(sets(), data, out.resolve(name()));
        return section("Accounts side by side", INTRO, scores, reproduce());
    }

    /// A table of the measures of comparison.
    static ScoreSection section(
            String title, String intro, SequencedMap<String, RecordsScore> scores, List<String> reproduce) {
        List<List<String>> rows = new RecordsTable(scores).rows(measure -> measure.startsWith("comparison."));
        return new ScoreSection(title, intro, RecordsTable.head(scores.sequencedKeySet()), rows, reproduce);
    }

    private static SequencedMap<String, String> sets() {
        SequencedMap<String, String> sets = new LinkedHashMap<>();
        sets.put("karsu", "worlds/karsu/gold");
        sets.put("velden", "worlds/velden/gold");
        return sets;
    }

    private static List<String> reproduce() {
        List<String> lines = new ArrayList<>(List.of("./parallax eval all --data ../shared --out target/eval"));
        for (String set : sets().sequencedKeySet()) {
            String world = "../shared/worlds/" + set;
            String predicted = "target/eval/comparison/" + set;
            lines.add("python3 ../shared/score/records.py --texts " + world + "/accounts --gold " + world
                    + "/gold --pred " + predicted + " --comparison " + world + "/comparison.gold.json " + predicted
                    + "/comparison.records.json");
        }
        return lines;
    }
}
