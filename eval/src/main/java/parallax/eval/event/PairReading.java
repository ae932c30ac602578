package parallax.eval.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.eval.event.LogisticTrainer.Case;
import parallax.event.PairClassifier;
import parallax.event.PairFeatures;
import parallax.event.TypeWeights;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// Says what the marked actor does to the marked recipient of a sentence.
public final class PairReading {
    private static final int FOLDS = 5;
    private static final long SEED = 20;

    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final PairFeatures features = new PairFeatures();

    /// A sentence of a row with what is marked in it.
    private record Pair(
            SentenceTree tree, Span actor, @Nullable Span recipient) {}

    /// The predicted file, with a classifier.
    public List<String> lines(List<PairRow> rows, PairClassifier classifier) {
        List<String> types = rows.stream().map(row -> type(row, classifier)).toList();
        return numbered(types);
    }

    /// The predicted file, each fifth of the sentences with what was learnt from the others; rows of one sentence are
    /// never parted.
    public List<String> crossValidated(List<PairRow> rows) {
        Map<String, Integer> folds = folds(rows);
        String[] types = new String[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            PairClassifier classifier = new PairClassifier(train(rows.stream()
                    .filter(row -> folds.getOrDefault(row.text(), 0) != held)
                    .toList()));
            for (int at = 0; at < types.length; at++) {
                if (folds.getOrDefault(rows.get(at).text(), 0) == fold) {
                    types[at] = type(rows.get(at), classifier);
                }
            }
        }
        return numbered(List.of(types));
    }

    /// Learns from rows.
    public TypeWeights train(List<PairRow> rows) {
        return LogisticTrainer.train(rows.stream().map(this::learnt).toList());
    }

    private Case learnt(PairRow row) {
        Pair pair = pair(row);
        Set<String> found = features.of(pair.tree(), pair.actor(), pair.recipient());
        return new Case(found, row.type());
    }

    private static Map<String, Integer> folds(List<PairRow> rows) {
        List<String> texts =
                new ArrayList<>(new TreeSet<>(rows.stream().map(PairRow::text).toList()));
        Collections.shuffle(texts, new Random(SEED));
        Map<String, Integer> folds = new TreeMap<>();
        for (int at = 0; at < texts.size(); at++) {
            folds.put(texts.get(at), at % FOLDS);
        }
        return folds;
    }

    private static List<String> numbered(List<String> types) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < types.size(); at++) {
            lines.add(at + "\t" + types.get(at));
        }
        return lines;
    }

    private String type(PairRow row, PairClassifier classifier) {
        Pair pair = pair(row);
        return classifier
                .guess(pair.tree(), pair.actor(), pair.recipient())
                .type()
                .name();
    }

    /// The text as one sentence: where the splitter parts it, the sentence with most of what is marked.
    private Pair pair(PairRow row) {
        List<Sentence> sentences = language.read(
                        List.of(new Excerpt(row.text(), new Span(0, row.text().length()))))
                .getFirst();
        Sentence sentence = sentences.stream()
                .max(Comparator.comparingInt(one -> marked(one, row)))
                .orElseThrow();
        return new Pair(new SentenceTree(sentence), row.actor(), row.recipient());
    }

    private static int marked(Sentence sentence, PairRow row) {
        Span recipient = row.recipient();
        int both = sentence.span().overlaps(row.actor()) ? 2 : 0;
        return recipient != null && sentence.span().overlaps(recipient) ? both + 1 : both;
    }
}
