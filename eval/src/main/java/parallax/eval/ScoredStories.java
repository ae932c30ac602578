package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import parallax.compare.story.StoryGrouper;
import parallax.eval.coref.Clustering;
import parallax.eval.coref.CorefScore;
import parallax.eval.coref.CorefScorer;
import parallax.eval.lines.LineFile;
import parallax.eval.story.StoryDocument;
import parallax.eval.story.StoryLearning;
import parallax.eval.tally.Rounding;

/// Documents grouped by story, against ECB+ and GVC.
///
/// Option `learn`: the gold is the folder of both corpora; learns from their training parts and writes the weights to
/// the place of the predictions; scores the development part of ECB+ with the weights that ship.
final class ScoredStories implements Task {
    private static final String INTRO = """
            Documents grouped by story (ECB+: subtopics; GVC: incidents), one setting for both. B³ F1 of the documents \
            is what is asked for. The floor is TF-IDF with average link and one threshold. The weights were learnt and \
            the threshold chosen on the training parts.""";

    private static final String FOLDER = "data/coref/";
    /// Corpus, file, bar and floor.
    private static final List<List<String>> ROWS = List.of(
            List.of("ECB+ dev", "ecb-dev-docs.jsonl", "≥ 96", "92.57"),
            List.of("GVC dev", "gvc-dev-docs.jsonl", "≥ 99", "99.14"));

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String summary() {
        return "documents grouped by story against ECB+ and GVC";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        if (files.options().contains("learn")) {
            StoryLearning learning = new StoryLearning();
            learning.add(StoryDocument.read(files.gold().resolve("ecb-train-docs.jsonl")));
            learning.add(StoryDocument.read(files.gold().resolve("gvc-train-docs.jsonl")));
            new LineFile(files.out()).write(learning.learn());
            return predictAndScore(
                            files.gold().resolve("ecb-dev-docs.jsonl"),
                            files.out().resolveSibling(files.out().getFileName() + ".predicted"))
                    .text();
        }
        return predictAndScore(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> reproduce = new ArrayList<>();
        for (List<String> row : ROWS) {
            String gold = FOLDER + row.get(1);
            String predicted = "stories/" + row.get(1).replace("-docs.jsonl", ".tsv");
            CorefScore score = predictAndScore(data.resolve(gold), out.resolve(predicted));
            rows.add(List.of(
                    row.getFirst(),
                    row.get(2),
                    row.get(3),
                    "**" + Rounding.of(score.bCubed().f1(), 2) + "**",
                    String.valueOf(Rounding.of(score.bCubed().precision(), 2)),
                    String.valueOf(Rounding.of(score.bCubed().recall(), 2)),
                    String.valueOf(score.golds()),
                    String.valueOf(score.predicted())));
            reproduce.add("./parallax eval stories --gold ../shared/" + gold + " --out target/eval/" + predicted);
        }
        return new ScoreSection(
                "Stories",
                INTRO,
                List.of("corpus", "bar", "TF-IDF", "B³ F1", "P", "R", "stories", "found"),
                rows,
                reproduce);
    }

    private static CorefScore predictAndScore(Path gold, Path out) throws IOException {
        List<StoryDocument> documents = StoryDocument.read(gold);
        TreeMap<String, String> found = new TreeMap<>();
        for (List<String> story : StoryGrouper.builtIn()
                .group(documents.stream().map(StoryDocument::item).toList())) {
            story.forEach(id -> found.put(id, story.getFirst()));
        }
        new LineFile(out)
                .write(found.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
        TreeMap<String, String> key = new TreeMap<>();
        documents.forEach(document -> key.put(document.item().id(), document.story()));
        return CorefScorer.score(Clustering.of(key), Clustering.of(found));
    }
}
