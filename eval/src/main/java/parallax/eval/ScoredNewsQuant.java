package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.eval.figures.FiguresScore;
import parallax.eval.figures.FiguresTable;
import parallax.eval.figures.NewsQuantReading;
import parallax.eval.figures.NewsQuantScorer;
import parallax.eval.figures.NewsQuantSentence;
import parallax.eval.lines.LineFile;

/// Every quantity of a sentence against NewsQuant.
final class ScoredNewsQuant implements Task {
    private static final String INTRO = """
            Quantities of English news sentences (NewsQuant, half A). Right is a number, or both ends of a range, \
            alone or with its normalised unit, its change (`= ~ > < up down`) and what it is said of (a word in \
            common, or the same words). CQE's figures are those published, on both halves and by its own script.""";

    private static final String GOLD = "data/figures/newsquant-a.jsonl";
    private static final String PREDICTED = "figures/newsquant-a.jsonl";

    /// What has to be right, bar, CQE.
    private static final List<List<String>> ROWS = List.of(
            List.of("value", "≥ 93", "92.0"),
            List.of("value+unit", "", ""),
            List.of("value+change", "≥ 90", "88.1"),
            List.of("value+concept partial", "", ""),
            List.of("value+concept exact", "≥ 57", "57.0"));

    @Override
    public String name() {
        return "newsquant";
    }

    @Override
    public String summary() {
        return "every quantity of a sentence against NewsQuant";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        FiguresScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED));
        return new ScoreSection(
                "Quantities",
                INTRO,
                FiguresTable.head("CQE"),
                FiguresTable.rows(ROWS, score),
                List.of(
                        "./parallax eval newsquant --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/figures.py newsquant ../shared/" + GOLD + " target/eval/"
                                + PREDICTED));
    }

    private static FiguresScore predictAndScore(Path gold, Path out) throws IOException {
        List<NewsQuantSentence> sentences = NewsQuantSentence.read(gold);
        new LineFile(out).write(new NewsQuantReading().lines(sentences));
        return NewsQuantScorer.score(sentences, NewsQuantSentence.read(out));
    }
}
