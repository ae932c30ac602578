package parallax.eval;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.records.RecordsGold;
import parallax.eval.records.RecordsReport;
import parallax.eval.records.RecordsScore;
import parallax.eval.records.RecordsScorer;

/// Every record of an account against gold: the seeds and the invented worlds.
final class ScoredRecords implements Task {
    private static final String INTRO = """
            Whole accounts read into records, against gold: three seeds (real articles) and two invented worlds of six \
            accounts each. Definitions: `score/RECORDS.md` of the shared material; `events.unreal` is our own row, the share of called-for, \
            planned, possible and denied events of gold that are not told as happened or ongoing, on the pairs of \
            `events.type`. One figure a cell: F1, or the share \
            that is right. No published system writes these records, so the bar to pass stands in its place. These \
            accounts were in view while the rules were written: they are development figures.""";

    @Override
    public String name() {
        return "records";
    }

    @Override
    public String summary() {
        return "every record of an account against gold (seeds, worlds)";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return report(files);
    }

    /// All measures of one folder of gold.
    static String report(TaskFiles files) throws IOException {
        RecordsScore score = predictAndScore(RecordsGold.find(files.gold(), files.texts()), files.out());
        return RecordsReport.of(score, files.perAccount());
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        SequencedMap<String, RecordsScore> sets = scores(sets(), data, out.resolve(name()));
        return new ScoreSection(
                "Records of whole accounts", INTRO, RecordsTable.head(sets.sequencedKeySet()), rows(sets), reproduce());
    }

    /// The scores of several sets of accounts, in their order.
    ///
    /// @param sets folders of gold below `data`, by the names of the sets
    /// @param out  where each set's predictions go, into a folder of its name
    static SequencedMap<String, RecordsScore> scores(SequencedMap<String, String> sets, Path data, Path out)
            throws IOException {
        SequencedMap<String, RecordsScore> scores = new LinkedHashMap<>();
        for (var set : sets.entrySet()) {
            RecordsGold gold = RecordsGold.find(data.resolve(set.getValue()), null);
            scores.put(set.getKey(), predictAndScore(gold, out.resolve(set.getKey())));
        }
        return scores;
    }

    private static RecordsScore predictAndScore(RecordsGold gold, Path out) throws IOException {
        if (Files.isRegularFile(out)) {
            throw new FileSystemException(out.toString(), null, "is a file, not a folder for the predictions");
        }
        RecordsTask reading = new RecordsTask(gold.lists());
        SequencedMap<String, Path> texts = new LinkedHashMap<>();
        for (String name : gold.names()) {
            Path text = gold.text(name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        reading.predict(texts, gold.pagesWithComments(), out);
        return RecordsScorer.score(gold, out);
    }

    private static SequencedMap<String, String> sets() {
        SequencedMap<String, String> sets = new LinkedHashMap<>();
        sets.put("seeds", "seeds/gold");
        sets.put("karsu", "worlds/karsu/gold");
        sets.put("velden", "worlds/velden/gold");
        return sets;
    }

    private static List<List<String>> rows(SequencedMap<String, RecordsScore> sets) {
        List<List<String>> rows = new RecordsTable(sets).rows(measure -> !measure.startsWith("comparison."));
        rows.add(unfaithful(sets));
        return rows;
    }

    private static List<String> unfaithful(SequencedMap<String, RecordsScore> sets) {
        String name = "anchors.unfaithful";
        List<String> row = new ArrayList<>(List.of("`" + name + "` (a count)", RecordsTable.bar(name)));
        Faithfulness all = Faithfulness.none();
        for (RecordsScore set : sets.values()) {
            row.add(String.valueOf(set.faithfulness().unfaithful()));
            all = all.plus(set.faithfulness());
        }
        row.add("**" + all.unfaithful() + "**");
        row.addAll(List.of("", "", "", "", String.valueOf(all.anchors())));
        return row;
    }

    private static List<String> reproduce() {
        List<String> lines = new ArrayList<>(List.of("./parallax eval all --data ../shared --out target/eval"));
        sets().forEach((set, gold) -> lines.add("python3 ../shared/score/records.py --texts ../shared/"
                + gold.replaceFirst("/gold$", "") + (set.equals("seeds") ? "" : "/accounts")
                + " --gold ../shared/" + gold + " --pred target/eval/records/" + set));
        return lines;
    }
}
