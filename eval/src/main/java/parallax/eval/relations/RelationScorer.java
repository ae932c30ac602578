package parallax.eval.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Compares the predicted relations of one text with gold. A relation is right if its cue shares a word with gold's and
/// source and content both do (lenient), or if all three are the same words but for marks at their ends (strict).
final class RelationScorer {
    private final Words words;
    private final RelationScore score;

    private record Sets(NavigableSet<Integer> source, NavigableSet<Integer> cue, NavigableSet<Integer> content) {
        NavigableSet<Integer> of(String role) {
            return switch (role) {
                case "source" -> source;
                case "cue" -> cue;
                default -> content;
            };
        }
    }

    RelationScorer(String text, RelationScore score) {
        this.words = new Words(text);
        this.score = score;
    }

    void add(List<Relation> gold, List<Relation> predicted) {
        List<Sets> left = gold.stream().map(this::sets).toList();
        List<Sets> right = predicted.stream().map(this::sets).toList();
        for (String role : Relation.ROLES) {
            elements(role, distinct(left, role), distinct(right, role));
        }
        relations(left, right);
    }

    private Sets sets(Relation relation) {
        return new Sets(words.in(relation.source()), words.in(relation.cue()), words.in(relation.content()));
    }

    /// One source may serve many cues: it counts once.
    private static List<NavigableSet<Integer>> distinct(List<Sets> relations, String role) {
        Set<NavigableSet<Integer>> distinct = new LinkedHashSet<>();
        relations.stream()
                .map(sets -> sets.of(role))
                .filter(set -> !set.isEmpty())
                .forEach(distinct::add);
        return List.copyOf(distinct);
    }

    private void elements(String role, List<NavigableSet<Integer>> gold, List<NavigableSet<Integer>> predicted) {
        List<NavigableSet<Integer>> left = gold.stream().map(words::trimmed).toList();
        List<NavigableSet<Integer>> right =
                predicted.stream().map(words::trimmed).toList();
        score.add(role + "/exact", common(left, right), gold.size(), predicted.size());
        score.add(role + "/begin", common(starts(left), starts(right)), gold.size(), predicted.size());
        Alignment aligned = Alignment.of(gold, predicted);
        score.add(role + "/overlap", aligned.pairs().size(), gold.size(), predicted.size());
        NavigableSet<Integer> allGold = union(gold);
        NavigableSet<Integer> allPredicted = union(predicted);
        score.add(role + "/token", Alignment.shared(allGold, allPredicted), allGold.size(), allPredicted.size());
        score.addOverlap(
                role + "/jaccard",
                aligned.pairs().stream().map(Alignment.Pair::jaccard).toList(),
                gold.size() + predicted.size() - aligned.pairs().size());
    }

    private static NavigableSet<Integer> union(List<NavigableSet<Integer>> sets) {
        NavigableSet<Integer> union = new TreeSet<>();
        sets.forEach(union::addAll);
        return union;
    }

    private static List<Integer> starts(List<NavigableSet<Integer>> sets) {
        return sets.stream().map(NavigableSet::first).toList();
    }

    /// How many of one list are in the other, each as often as both have it.
    private static <T> int common(List<T> one, List<T> other) {
        Map<T, Integer> left = new HashMap<>();
        one.forEach(item -> left.merge(item, 1, Integer::sum));
        int common = 0;
        for (T item : other) {
            if (left.getOrDefault(item, 0) > 0) {
                left.merge(item, -1, Integer::sum);
                common++;
            }
        }
        return common;
    }

    private void relations(List<Sets> gold, List<Sets> predicted) {
        Alignment aligned = Alignment.of(cues(gold), cues(predicted));
        int lenient = 0;
        int strict = 0;
        int sources = 0;
        int contents = 0;
        for (Alignment.Pair pair : aligned.pairs()) {
            Sets left = gold.get(pair.gold());
            Sets right = predicted.get(pair.predicted());
            boolean source = meet(left.source(), right.source());
            boolean content = meet(left.content(), right.content());
            sources += source ? 1 : 0;
            contents += content ? 1 : 0;
            lenient += source && content ? 1 : 0;
            strict += Relation.ROLES.stream().allMatch(role -> isSame(left.of(role), right.of(role))) ? 1 : 0;
        }
        score.add("relation/lenient", lenient, gold.size(), predicted.size());
        score.add("relation/strict", strict, gold.size(), predicted.size());
        int pairs = aligned.pairs().size();
        score.add("source/given-cue", sources, pairs, pairs);
        score.add("content/given-cue", contents, pairs, pairs);
    }

    private static List<NavigableSet<Integer>> cues(List<Sets> relations) {
        List<NavigableSet<Integer>> cues = new ArrayList<>();
        relations.forEach(sets -> cues.add(sets.cue()));
        return cues;
    }

    private static boolean meet(NavigableSet<Integer> one, NavigableSet<Integer> other) {
        return (one.isEmpty() && other.isEmpty()) || Alignment.shared(one, other) > 0;
    }

    private boolean isSame(NavigableSet<Integer> one, NavigableSet<Integer> other) {
        return words.trimmed(one).equals(words.trimmed(other));
    }
}
