package parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.attribution.AttributionReading;
import parallax.eval.attribution.AttributionScore;
import parallax.eval.attribution.AttributionScorer;
import parallax.eval.attribution.AttributionUnit;
import parallax.eval.attribution.RoleScore;
import parallax.eval.lines.LineFile;
import parallax.eval.relations.RelationFolder;

/// Who said what against PolNeAR, on the gold's tokens and sentences.
final class ScoredAttribution implements Task {
    private static final String INTRO = """
            Sources, cues and contents in English political news (PolNeAR, development part), on the corpus' tokens. \
            Right is a span of the same tokens (exact) or of the same first token (begin); they are not linked. The \
            bar and the three columns behind it are exact F1: a linear CRF, one human annotator against another, and \
            an earlier run to see whether an encoder can do it.""";

    private static final String GOLD = "data/polnear/units-dev.jsonl";
    private static final String PREDICTED = "attribution/units-dev.jsonl";

    /// Role, bar, linear CRF, human pair, feasibility run.
    private static final List<List<String>> ROWS = List.of(
            List.of("source", "≥ 83", "72", "78", "81.9"),
            List.of("cue", "≥ 75", "66", "71", "74.1"),
            List.of("content", "≥ 71", "53", "69", "69.5"));

    private static final List<String> HEAD = List.of(
            "role",
            "bar",
            "linear CRF",
            "human pair",
            "feasibility run",
            "exact F1",
            "exact P",
            "exact R",
            "begin F1",
            "Jaccard",
            "right",
            "gold",
            "predicted");

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String summary() {
        return "who said what against PolNeAR: spans on BIO gold's tokens, or whole relations in a folder of .txt and .ann";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return Files.isDirectory(files.gold())
                ? new RelationFolder(files.gold()).score(files.out()).text()
                : predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        AttributionScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED));
        return new ScoreSection(
                "Attribution",
                INTRO,
                HEAD,
                ROWS.stream().map(row -> cells(row, score.of(row.getFirst()))).toList(),
                List.of(
                        "./parallax eval attribution --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/attribution.py ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static AttributionScore predictAndScore(Path gold, Path out) throws IOException {
        List<List<String>> labels = AttributionUnit.labels(gold);
        new LineFile(out).write(new AttributionReading().lines(AttributionUnit.read(gold)));
        return AttributionScorer.score(labels, AttributionUnit.labels(out));
    }

    private static List<String> cells(List<String> row, RoleScore score) {
        List<String> cells = new ArrayList<>(row);
        cells.add("**" + RoleScore.f1(score.exact()) + "**");
        cells.add(String.valueOf(RoleScore.precision(score.exact())));
        cells.add(String.valueOf(RoleScore.recall(score.exact())));
        cells.add(String.valueOf(RoleScore.f1(score.begin())));
        cells.add(String.valueOf(score.jaccard()));
        cells.add(String.valueOf(score.exact().right()));
        cells.add(String.valueOf(score.exact().gold()));
        cells.add(String.valueOf(score.exact().predicted()));
        return cells;
    }
}
