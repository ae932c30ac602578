package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.lines.LineFile;
import parallax.eval.trees.GoldWordReading;
import parallax.eval.trees.RawTextReading;
import parallax.eval.trees.TreeReading;
import parallax.eval.trees.TreeScore;
import parallax.eval.trees.TreeScorer;
import parallax.eval.trees.TreeWords;
import parallax.eval.trees.Treebank;

/// Dependency trees against Universal Dependencies: of the gold's own words, or of plain text.
final class ScoredTrees implements Task {
    private static final String INTRO = """
            Dependency trees of two treebanks of Universal Dependencies (development parts), F1 over words with \
            universal relations: on the gold's words and sentences (gold tokens), and on the plain text with our own \
            (raw). For comparison: LAS of CoreNLP 4.5.10 is 74.6 on EWT test and 70.7 on GUM news.""";

    private static final List<String> FIGURES =
            List.of("words", "UPOS", "UAS", "LAS", "UAS no punct", "LAS no punct", "sentences");

    private static final List<Row> ROWS = List.of(
            new Row("EWT dev gold tokens", "ewt-dev", false, "≥ 92", "≥ 89.5"),
            new Row("GUM dev gold tokens", "gum-dev", false, "≥ 90", "≥ 87"),
            new Row("EWT dev raw", "ewt-dev", true, "", "≥ 86"),
            new Row("GUM dev raw", "gum-dev", true, "", ""));

    /// @param file name of the gold, without its ending
    private record Row(String name, String file, boolean raw, String uasBar, String lasBar) {
        String gold() {
            return "data/ud/" + file + ".conllu";
        }

        String predicted() {
            return "trees/" + file + (raw ? "-raw" : "") + ".conllu";
        }
    }

    @Override
    public String name() {
        return "trees";
    }

    @Override
    public String summary() {
        return "dependency trees against CoNLL-U gold (EWT, GUM), of its words or of plain text";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out(), files.raw()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : ROWS) {
            TreeScore score = predictAndScore(data.resolve(row.gold()), out.resolve(row.predicted()), row.raw());
            cells.add(cells(row, score));
        }
        return new ScoreSection("Dependency trees", INTRO, head(), cells, reproduce());
    }

    private static TreeScore predictAndScore(Path gold, Path out, boolean raw) throws IOException {
        Treebank treebank = Treebank.read(gold);
        TreeReading reading = raw ? new RawTextReading() : new GoldWordReading();
        new LineFile(out).write(reading.lines(treebank));
        return TreeScorer.score(TreeWords.read(gold), TreeWords.read(out));
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("set"));
        head.addAll(FIGURES);
        head.addAll(List.of("UAS bar", "LAS bar"));
        return head;
    }

    private static List<String> cells(Row row, TreeScore score) {
        List<String> cells = new ArrayList<>(List.of(row.name()));
        FIGURES.forEach(figure -> cells.add(String.valueOf(score.figure(figure))));
        cells.addAll(List.of(row.uasBar(), row.lasBar()));
        return cells;
    }

    private static List<String> reproduce() {
        List<String> lines = new ArrayList<>();
        for (Row row : ROWS) {
            String gold = "../shared/" + row.gold();
            String predicted = "target/eval/" + row.predicted();
            String task = row.raw() ? "trees --raw" : "trees";
            lines.add("./parallax eval " + task + " --gold " + gold + " --out " + predicted);
            lines.add("python3 ../shared/score/trees.py " + gold + " " + predicted);
        }
        return lines;
    }
}
