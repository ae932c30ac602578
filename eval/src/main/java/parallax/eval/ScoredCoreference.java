package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.match.EventChain;
import parallax.compare.match.EventMatcher;
import parallax.compare.match.EventMention;
import parallax.compare.story.StoryGrouper;
import parallax.eval.coref.Clustering;
import parallax.eval.coref.CorefCorpus;
import parallax.eval.coref.CorefScore;
import parallax.eval.coref.CorefScorer;
import parallax.eval.coref.CorefText;
import parallax.eval.coref.GoldMention;
import parallax.eval.coref.GoldMentions;
import parallax.eval.lines.LineFile;
import parallax.eval.story.StoryDocument;
import parallax.eval.tally.Rounding;
import parallax.language.EncoderLanguageModel;

/// Chains of the gold's mentions of events, inside the stories that the system finds.
///
/// Option `lemma`: mentions of a story with the same head lemma are one chain, for comparison.
final class ScoredCoreference implements Task {
    private static final String INTRO = """
            Which mentions tell the same event: gold mentions of ECB+ and of the Gun Violence Corpus (development \
            parts), in the stories that the system finds; one model for both, learnt and set on the training parts alone. \
            CoNLL, which is what is asked for, is the mean F1 of MUC, B³ and CEAFe. `lemma` joins the mentions of \
            a story that have the same head lemma; its reference value is with stories by TF-IDF.""";

    private static final String FOLDER = "data/coref/";
    /// Corpus, file, bar, and what the independent scorer's baseline reaches.
    private static final List<List<String>> ROWS = List.of(
            List.of("ECB+ dev", "ecb-dev-mentions.jsonl", "≥ 80", "74.82"),
            List.of("GVC dev", "gvc-dev-mentions.jsonl", "≥ 66", "60.34"));

    @Override
    public String name() {
        return "coreference";
    }

    @Override
    public String summary() {
        return "mentions of one event against ECB+ and GVC, in the stories found";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        List<List<EventMention>> stories = stories(files.gold());
        Clustering found = files.options().contains("lemma") ? byLemma(stories) : matched(stories);
        return written(files.gold(), files.out(), found).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> reproduce = new ArrayList<>();
        for (List<String> row : ROWS) {
            Path gold = data.resolve(FOLDER + row.get(1));
            String predicted = "coref/" + row.get(1).replace("-mentions.jsonl", ".tsv");
            List<List<EventMention>> stories = stories(gold);
            Clustering key = key(gold);
            Clustering found = matched(stories);
            rows.add(cells(row.getFirst(), row.get(2), "", written(gold, out.resolve(predicted), found)));
            rows.add(cells(
                    row.getFirst() + " without singletons",
                    "",
                    "",
                    CorefScorer.score(key.withoutSingletons(), found.withoutSingletons())));
            rows.add(cells(row.getFirst() + " lemma", "", row.get(3), CorefScorer.score(key, byLemma(stories))));
            reproduce.add("./parallax eval coreference --gold ../shared/" + FOLDER + row.get(1) + " --out target/eval/"
                    + predicted);
            reproduce.add(
                    "python3 ../shared/score/coref.py ../shared/" + FOLDER + row.get(1) + " target/eval/" + predicted);
        }
        return new ScoreSection(
                "Mentions of one event",
                INTRO,
                List.of("corpus", "bar", "reference", "CoNLL", "MUC", "B³", "CEAFe", "LEA", "chains", "found"),
                rows,
                reproduce);
    }

    private static List<String> cells(String name, String bar, String reference, CorefScore score) {
        return List.of(
                name,
                bar,
                reference,
                "**" + Rounding.of(score.conll(), 2) + "**",
                String.valueOf(Rounding.of(score.muc().f1(), 2)),
                String.valueOf(Rounding.of(score.bCubed().f1(), 2)),
                String.valueOf(Rounding.of(score.ceafe().f1(), 2)),
                String.valueOf(Rounding.of(score.lea().f1(), 2)),
                String.valueOf(score.golds()),
                String.valueOf(score.predicted()));
    }

    private static CorefScore written(Path gold, Path out, Clustering found) throws IOException {
        new LineFile(out).write(found.lines());
        return CorefScorer.score(key(gold), found);
    }

    private static Clustering key(Path gold) throws IOException {
        TreeMap<String, String> key = new TreeMap<>();
        for (CorefText text : CorefCorpus.read(gold)) {
            for (GoldMention mention : text.mentions()) {
                key.put(String.valueOf(mention.line()), mention.chain());
            }
        }
        return Clustering.of(key);
    }

    /// The mentions, story by story as the system groups the documents.
    private static List<List<EventMention>> stories(Path gold) throws IOException {
        List<StoryDocument> documents = StoryDocument.read(CorefCorpus.documents(gold));
        Map<String, Integer> storyOf = new HashMap<>();
        List<List<EventMention>> stories = new ArrayList<>();
        for (List<String> story : StoryGrouper.builtIn()
                .group(documents.stream().map(StoryDocument::item).toList())) {
            story.forEach(id -> storyOf.put(id, stories.size()));
            stories.add(new ArrayList<>());
        }
        GoldMentions mentions = new GoldMentions(new EncoderLanguageModel());
        for (CorefText text : CorefCorpus.read(gold)) {
            stories.get(storyOf.getOrDefault(text.name(), 0)).addAll(mentions.of(text));
        }
        return stories;
    }

    private static Clustering matched(List<List<EventMention>> stories) {
        EventMatcher matcher = EventMatcher.builtIn();
        TreeMap<String, String> chains = new TreeMap<>();
        for (List<EventMention> story : stories) {
            for (EventChain chain : matcher.chains(story)) {
                String name = chain.mentions().getFirst().ref().record();
                chain.mentions().forEach(mention -> chains.put(mention.ref().record(), name));
            }
        }
        return Clustering.of(chains);
    }

    private static Clustering byLemma(List<List<EventMention>> stories) {
        TreeMap<String, String> chains = new TreeMap<>();
        for (int story = 0; story < stories.size(); story++) {
            for (EventMention mention : stories.get(story)) {
                String lemma = mention.word().lemma().isEmpty()
                        ? mention.words()
                        : mention.word().lemma();
                chains.put(mention.ref().record(), story + " " + lemma);
            }
        }
        return Clustering.of(chains);
    }
}
