package parallax.eval.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import parallax.eval.tally.Hits;

/// Compares predicted entities with gold of the same tokens. One is right when its span and its type are.
public final class NamesScorer {
    private NamesScorer() {}

    /// Scores one file against another.
    ///
    /// @throws IllegalArgumentException where the two do not hold the same tokens
    public static NamesScore score(List<TaggedSentence> gold, List<TaggedSentence> predicted) {
        if (!tokens(gold).equals(tokens(predicted))) {
            throw new IllegalArgumentException("the two files do not hold the same tokens");
        }
        SequencedMap<String, Hits> hits = new LinkedHashMap<>();
        for (int at = 0; at < gold.size(); at++) {
            add(
                    hits,
                    EntitySpan.in(gold.get(at).tags()),
                    EntitySpan.in(predicted.get(at).tags()));
        }
        return new NamesScore(hits);
    }

    private static void add(SequencedMap<String, Hits> hits, List<EntitySpan> gold, List<EntitySpan> predicted) {
        for (String type : EntitySpan.TYPES) {
            hits.merge(type, compare(of(type, gold), of(type, predicted)), Hits::plus);
        }
        hits.merge("all", compare(gold, predicted), Hits::plus);
        hits.merge("span", compare(untyped(gold), untyped(predicted)), Hits::plus);
    }

    private static Hits compare(List<EntitySpan> gold, List<EntitySpan> predicted) {
        int right = (int) predicted.stream().filter(gold::contains).count();
        return new Hits(gold.size(), predicted.size(), right);
    }

    private static List<EntitySpan> of(String type, List<EntitySpan> spans) {
        return spans.stream().filter(span -> span.type().equals(type)).toList();
    }

    private static List<EntitySpan> untyped(List<EntitySpan> spans) {
        return spans.stream()
                .map(span -> new EntitySpan(span.start(), span.end(), ""))
                .toList();
    }

    private static List<List<String>> tokens(List<TaggedSentence> sentences) {
        return sentences.stream().map(TaggedSentence::tokens).toList();
    }
}
