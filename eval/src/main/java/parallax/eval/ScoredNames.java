package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.eval.lines.LineFile;
import parallax.eval.names.Iob2File;
import parallax.eval.names.NamesReading;
import parallax.eval.names.NamesScore;
import parallax.eval.names.NamesScorer;
import parallax.eval.names.SeedNames;
import parallax.eval.names.TaggedSentence;
import parallax.eval.records.RecordsGold;

/// Named entities against Universal NER, on the gold's tokens.
final class ScoredNames implements Task {
    private static final String INTRO = """
            Named entities of Universal NER (EWT, development part) on the gold's tokens. Right is an entity whose \
            span and type are; `span` ignores the type. The bar and CoreNLP's figures are F1. The last two rows are recall: \
            mentions in the gold of the seeds that stand in what the encoder takes for a name of any kind (CoreNLP's \
            shares there: 6 of 48, 12 of 31, counted by others on all five seeds).""";

    private static final String GOLD = "data/ud/uner-ewt-dev.iob2";
    private static final String PREDICTED = "names/uner-ewt-dev.iob2";

    /// Type, bar and CoreNLP's F1.
    private static final List<List<String>> ROWS = List.of(
            List.of("PER", "", ""),
            List.of("ORG", "", "54"),
            List.of("LOC", "", ""),
            List.of("all", "≥ 84", "75"),
            List.of("span", "", ""));

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String summary() {
        return "named entities against IOB2 gold (Universal NER), on its tokens";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        NamesScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED));
        return new ScoreSection(
                "Named entities",
                INTRO,
                List.of("type", "bar", "CoreNLP", "F1", "P", "R", "right", "gold", "predicted"),
                rows(score, RecordsGold.find(data.resolve("seeds/gold"), null)),
                List.of(
                        "./parallax eval names --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/names.py ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static List<List<String>> rows(NamesScore score, RecordsGold seeds) throws IOException {
        List<List<String>> rows =
                new ArrayList<>(ROWS.stream().map(row -> cells(row, score)).toList());
        rows.add(tagged("acronyms of the seeds tagged as names", "13", SeedNames.of(seeds, "actors", List.of())));
        rows.add(tagged(
                "towns of the seeds tagged as names",
                "39",
                SeedNames.of(seeds, "places", List.of("city", "town", "village"))));
        return rows;
    }

    private static List<String> tagged(String what, String peer, SeedNames found) {
        int right = found.gold() - found.missed().size();
        String share = String.format(Locale.ROOT, "%.1f", 100.0 * right / Math.max(1, found.gold()));
        return List.of(
                what,
                "≥ 90",
                peer,
                "",
                "",
                "**" + share + "**",
                String.valueOf(right),
                String.valueOf(found.gold()),
                "");
    }

    private static NamesScore predictAndScore(Path gold, Path out) throws IOException {
        List<TaggedSentence> sentences = Iob2File.read(gold);
        new LineFile(out).write(new NamesReading().lines(sentences));
        return NamesScorer.score(sentences, Iob2File.read(out));
    }

    private static List<String> cells(List<String> row, NamesScore score) {
        String type = row.getFirst();
        List<String> cells = new ArrayList<>(row);
        cells.add("**" + score.f1(type) + "**");
        cells.add(String.valueOf(score.precision(type)));
        cells.add(String.valueOf(score.recall(type)));
        cells.add(String.valueOf(score.of(type).right()));
        cells.add(String.valueOf(score.of(type).gold()));
        cells.add(String.valueOf(score.of(type).predicted()));
        return cells;
    }
}
