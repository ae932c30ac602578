package parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.attribution.RoleScore;
import parallax.eval.relations.Archive;
import parallax.eval.relations.RelationFolder;
import parallax.eval.relations.RelationScore;
import parallax.eval.relations.RelationScores;
import parallax.eval.tally.Hits;

/// Who said what as whole relations, read from plain text, against PolNeAR's stand-off.
final class ScoredRelations implements Task {
    private static final String INTRO = """
            Whole attributions in English political news (PolNeAR, development part), read from plain text: cue, source \
            and content each share a word with gold's (lenient), or are the same words (strict). PolNeAR marks only the \
            outermost attribution; those that Parallax finds inside others are left out here. Display mode shows only \
            what is sure (`Attribution.DISPLAY`).""";

    private static final String GOLD = "data/polnear/polnear-dev.tar.xz";
    private static final String FOLDER = "polnear-dev";
    private static final String PREDICTED = "relations";

    private static final List<String> HEAD = List.of(
            "measure",
            "bar",
            "CRF and linker",
            "human pair",
            "feasibility run",
            "F1",
            "P",
            "R",
            "right",
            "gold",
            "predicted");

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public String summary() {
        return "who said what as whole relations, against a folder of .txt and .ann (PolNeAR); scored by attribution.py";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return new RelationFolder(files.gold()).score(files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        Path folder = out.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            new Archive(data.resolve(GOLD)).unpack(folder);
        }
        RelationScores scores = new RelationFolder(folder).score(out.resolve(PREDICTED));
        return new ScoreSection(
                "Attributions as whole relations",
                INTRO,
                HEAD,
                rows(scores.full(), scores.display()),
                List.of(
                        "mkdir -p target/eval/" + FOLDER + " && tar -xf ../shared/" + GOLD + " -C target/eval/"
                                + FOLDER,
                        "./parallax eval relations --gold target/eval/" + FOLDER + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/attribution.py target/eval/" + FOLDER + " target/eval/" + PREDICTED
                                + "/full"));
    }

    private static List<List<String>> rows(RelationScore full, RelationScore display) {
        return List.of(
                row(List.of("lenient", "≥ 79", "64.0", "78.7", "76.5"), full.of("relation/lenient")),
                row(List.of("strict", "≥ 58", "39.9", "60.0", "53.8"), full.of("relation/strict")),
                row(List.of("source, its cue given", "", "", "", ""), full.of("source/given-cue")),
                row(List.of("content, its cue given", "", "", "", ""), full.of("content/given-cue")),
                row(
                        List.of("display mode, lenient", "P ≥ 90 at R ≥ 40", "rules P 73.4", "", ""),
                        display.of("relation/lenient")));
    }

    private static List<String> row(List<String> known, Hits hits) {
        List<String> row = new ArrayList<>(known);
        row.add("**" + RoleScore.f1(hits) + "**");
        row.add(String.valueOf(RoleScore.precision(hits)));
        row.add(String.valueOf(RoleScore.recall(hits)));
        row.add(String.valueOf(hits.right()));
        row.add(String.valueOf(hits.gold()));
        row.add(String.valueOf(hits.predicted()));
        return row;
    }
}
