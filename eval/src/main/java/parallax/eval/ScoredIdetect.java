package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.eval.figures.DisplacementText;
import parallax.eval.figures.FiguresScore;
import parallax.eval.figures.FiguresTable;
import parallax.eval.figures.IdetectReading;
import parallax.eval.figures.IdetectScorer;
import parallax.eval.lines.LineFile;

/// The displacement figure of a report's excerpt against IDETECT.
final class ScoredIdetect implements Task {
    private static final String INTRO = """
            The displacement figure of report excerpts (IDETECT, half A). Each row asks for what the rows above it \
            ask for, too. The gold has typing errors (a text says 260,000, its label 26,000) and texts damaged \
            characters, so no reader can reach 100. The baseline takes the greatest number and the term whose \
            word the text holds; no system has published figures.""";

    private static final String GOLD = "data/figures/idetect-a.jsonl";
    private static final String PREDICTED = "figures/idetect-a.jsonl";

    /// What has to be right, bar, simple baseline.
    private static final List<List<String>> ROWS = List.of(
            List.of("quantity", "≥ 95", "86.1"),
            List.of("+unit", "", "84.7"),
            List.of("+term", "≥ 88", "68.3"),
            List.of("+country", "≥ 82", "14.2"),
            List.of("+location", "≥ 72", "13.5"));

    @Override
    public String name() {
        return "idetect";
    }

    @Override
    public String summary() {
        return "the displacement figure of an excerpt against IDETECT";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        FiguresScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED));
        return new ScoreSection(
                "Displacement figures",
                INTRO,
                FiguresTable.head("baseline"),
                FiguresTable.rows(ROWS, score),
                List.of(
                        "./parallax eval idetect --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/figures.py idetect ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static FiguresScore predictAndScore(Path gold, Path out) throws IOException {
        List<DisplacementText> texts = DisplacementText.gold(gold);
        new LineFile(out).write(new IdetectReading().lines(texts));
        return IdetectScorer.score(texts, DisplacementText.predicted(out));
    }
}
