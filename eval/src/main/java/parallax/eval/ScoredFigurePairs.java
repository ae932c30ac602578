package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parallax.eval.figurepairs.Agreement;
import parallax.eval.figurepairs.FigurePair;
import parallax.eval.figurepairs.FigurePairs;
import parallax.eval.figurepairs.FigurePairsScore;
import parallax.eval.figurepairs.FigurePairsScorer;
import parallax.eval.figurepairs.NewsCorpus;
import parallax.eval.figurepairs.PairReading;
import parallax.eval.figurepairs.PredictedPair;
import parallax.eval.lines.LineFile;
import parallax.eval.tally.Rounding;

/// Relations between casualty and displacement figures of fifteen outlets on one war, against our own gold.
final class ScoredFigurePairs implements Task {
    private static final String CORPUS = "data/accounts/syria-accounts-a.jsonl";
    private static final String PREDICTED = "figurepairs/syria-a.tsv";
    private static final Map<String, String> BARS = Map.of("dispute", "P ≥ 85", "relation.conflict", "P ≥ 85");

    @Override
    public String name() {
        return "figurepairs";
    }

    @Override
    public String summary() {
        return "relations of casualty figures between outlets (gold: texts of the Syria corpus)";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        FigurePairsScore score = predictAndScore(data.resolve(CORPUS), out.resolve(PREDICTED));
        return new ScoreSection(
                "Figures of several outlets",
                intro(FigurePairs.builtIn()),
                FigurePairsScore.head(),
                score.rows(BARS),
                List.of("./parallax eval figurepairs --gold ../shared/" + CORPUS + " --out target/eval/" + PREDICTED));
    }

    private static String intro(List<FigurePair> pairs) {
        Agreement labels = Agreement.onLabels(pairs);
        return """
            How figures of killed, injured, displaced, besieged and detained people stand to each other in accounts by \
            fifteen outlets of the Syrian war: %d pairs, our own gold, annotated twice (the same label on %s %%, \
            Cohen's kappa %s; on whether they clash, kappa %s). The corpus is read and compared as one case; a pair is \
            *unrelated* where its figures stand in no issue together or were not read, and *agree* where they give \
            the same number in one issue and come from one origin (the product shows these as one). `dispute` is conflict \
            and deny as one; `dispute.false` the share of all other pairs that are called so (lower is better). Nobody has \
            published such a set.""".formatted(
                        pairs.size(),
                        Rounding.of(100 * labels.raw(), 1),
                        Rounding.of(labels.kappa(), 2),
                        Rounding.of(Agreement.onDisputes(pairs).kappa(), 2));
    }

    private static FigurePairsScore predictAndScore(Path corpus, Path out) throws IOException {
        List<FigurePair> pairs = FigurePairs.builtIn();
        List<PredictedPair> predicted = new PairReading().predict(pairs, NewsCorpus.read(corpus));
        new LineFile(out).write(predicted.stream().map(PredictedPair::line).toList());
        return FigurePairsScorer.score(pairs, PredictedPair.read(out));
    }
}
