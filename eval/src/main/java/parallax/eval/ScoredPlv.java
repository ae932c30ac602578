package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.eval.event.PairReading;
import parallax.eval.event.PairRow;
import parallax.eval.event.PairScorer;
import parallax.eval.event.TypeScore;
import parallax.eval.lines.LineFile;
import parallax.event.PairClassifier;

/// The type of the event between a given actor and recipient against PLV.
///
/// By default the classifier that ships is scored, which has learnt from PLV's training part. Options:
/// `cross-validated` scores each fifth of the gold with what was learnt from the rest; `learn` learns from all of the
/// gold, writes the weights to the place of the predictions, and scores them on what they were learnt from.
final class ScoredPlv implements Task {
    private static final String INTRO = """
            What a given actor does to a given recipient in a sentence (PLV, training part; CONCEDE and RETREAT are one \
            type). Five-fold cross-validation; rows of one sentence stay together. With one type a row F1 is the \
            accuracy. The n-grams' and roberta-large's figures are those published with the data, on its test part.""";

    private static final String GOLD = "data/plover/plv-train.tsv";
    private static final String PREDICTED = "events/plv-train.tsv";
    private static final String FOLDS = "cross-validated";
    private static final List<String> HEAD = List.of("classifier", "accuracy", "macro F1", "rows");
    private static final List<List<String>> OTHERS = List.of(
            List.of("bar", "≥ 76", "≥ 72", ""),
            List.of("floor: a list of verbs", "40.4", "37.1", ""),
            List.of("n-grams", "63", "56", ""),
            List.of("roberta-large, fine-tuned", "83.5", "82.1", ""));

    @Override
    public String name() {
        return "plv";
    }

    @Override
    public String summary() {
        return "the type of the event between a given actor and recipient against PLV";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out(), files.options()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        TypeScore score = predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED), Set.of(FOLDS));
        List<List<String>> rows = new ArrayList<>(OTHERS);
        rows.add(List.of(
                "Parallax, cross-validated",
                "**" + score.f1() + "**",
                "**" + score.macroF1() + "**",
                String.valueOf(score.total().gold())));
        return new ScoreSection(
                "Type of an event between two given actors",
                INTRO,
                HEAD,
                rows,
                List.of(
                        "./parallax eval plv --option " + FOLDS + " --gold ../shared/" + GOLD + " --out target/eval/"
                                + PREDICTED,
                        "python3 ../shared/score/events.py plv ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static TypeScore predictAndScore(Path gold, Path out, Set<String> options) throws IOException {
        List<PairRow> rows = PairRow.read(gold);
        PairReading reading = new PairReading();
        if (options.contains("learn")) {
            new LineFile(out).write(reading.train(rows).lines());
            Path learnt = out.resolveSibling(out.getFileName() + ".predicted");
            new LineFile(learnt).write(reading.lines(rows, new PairClassifier(reading.train(rows))));
            return PairScorer.score(rows, learnt);
        }
        new LineFile(out)
                .write(
                        options.contains(FOLDS)
                                ? reading.crossValidated(rows)
                                : reading.lines(rows, new PairClassifier()));
        return PairScorer.score(rows, out);
    }
}
