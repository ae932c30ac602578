package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parallax.eval.lines.LineFile;
import parallax.eval.timexes.PredictedTimexes;
import parallax.eval.timexes.TimexDocument;
import parallax.eval.timexes.TimexReading;
import parallax.eval.timexes.TimexScore;
import parallax.eval.timexes.TimexScorer;

/// Time expressions against TIMEX3 gold (WikiWars; any corpus of the same form), in whole texts.
final class ScoredTimexes implements Task {
    private static final String INTRO = """
            Time expressions in 22 histories of wars (WikiWars), read as whole texts. The measures are those of \
            TempEval-3: an expression that overlaps (relaxed) or has the same words (strict); of the overlapping ones, \
            the same type or value. HeidelTime 2.2.1 was run in its mode for narratives, SUTime 4.5.10 with the \
            header's date; Parallax is told nothing but that date. It writes TIMEX3 from the same meanings as its record, \
            with the guideline's own spans: a range by its ends, lengths and ages that make no record; "former" and \
            "at the same time" only where the text itself shows that it narrates.""";

    private static final String GOLD = "data/time/wikiwars.jsonl";
    private static final String PREDICTED = "timexes/wikiwars.tsv";

    @Override
    public String name() {
        return "timexes";
    }

    @Override
    public String summary() {
        return "time expressions against TIMEX3 gold (WikiWars), in whole texts";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        TimexScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED));
        return new ScoreSection(
                "Time expressions",
                INTRO,
                List.of("measure", "bar", "HeidelTime", "SUTime", "F1"),
                List.of(
                        row("relaxed", "≥ 94", "91.94", "91.55", score.f1(score.relaxed())),
                        row("strict", "≥ 89", "85.70", "78.89", score.f1(score.strict())),
                        row("type", "", "89.94", "85.80", score.f1(score.type())),
                        row("value", "≥ 88", "83.10", "49.63", score.f1(score.value())),
                        row("strict + value", "", "78.98", "46.35", score.f1(score.strictAndValue()))),
                List.of(
                        "./parallax eval timexes --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/timexes.py ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static TimexScore predictAndScore(Path gold, Path out) throws IOException {
        List<TimexDocument> documents = TimexDocument.read(gold);
        new LineFile(out).write(new TimexReading().lines(documents));
        return TimexScorer.score(documents, PredictedTimexes.read(out));
    }

    private static List<String> row(String measure, String bar, String heidelTime, String suTime, double f1) {
        return List.of(measure, bar, heidelTime, suTime, "**" + f1 + "**");
    }
}
