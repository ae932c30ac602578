package parallax.eval.records.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongBiFunction;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.CodePointText;
import parallax.eval.match.Matching;
import parallax.eval.match.PairWeight;
import parallax.eval.records.side.Entry;
import parallax.eval.records.side.Side;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;
import parallax.eval.value.Labels;

/// The two sides of one account being scored, with where the counts and notes go.
record SidePair(Side gold, Side predicted, CodePointText text, SameActors actors, Tally tally, Notes notes) {
    /// The best one-to-one pairs of two lists.
    <E extends Entry> List<Match<E>> match(List<E> golds, List<E> theirs, ToLongBiFunction<E, E> weight) {
        List<Match<E>> matches = new ArrayList<>();
        Matching.of(golds, theirs, weight).forEach((i, j) -> matches.add(new Match<>(golds.get(i), theirs.get(j))));
        return matches;
    }

    /// Pairs by place: largest overlap first, then likeness, then the same rank in the file.
    <E extends Entry> List<Match<E>> matchSpans(
            List<E> golds, List<E> theirs, BiPredicate<Anchor, Anchor> eligible, ToDoubleBiFunction<E, E> likeness) {
        return match(
                golds,
                theirs,
                (ours, other) -> eligible.test(ours.span(), other.span())
                        ? PairWeight.countFirst(
                                ours.span().jaccard(other.span()),
                                likeness.applyAsDouble(ours, other),
                                sameRank(ours, other))
                        : 0);
    }

    /// Pairs by place, where any overlap will do.
    <E extends Entry> List<Match<E>> matchOverlaps(List<E> golds, List<E> theirs, ToDoubleBiFunction<E, E> likeness) {
        return matchSpans(golds, theirs, Anchor::overlaps, likeness);
    }

    /// Counts those pairs of two lists that are right.
    <E extends Entry> void count(
            String measure, List<E> golds, List<E> theirs, List<Match<E>> matches, Predicate<Match<E>> right) {
        int rights = (int) matches.stream().filter(right).count();
        tally.pairs(measure, rights, golds.size(), theirs.size());
    }

    /// Counts the share of pairs with the same label; `field` names the synonyms that hold.
    <E extends Entry> void labels(String measure, List<Match<E>> matches, String key, String field) {
        for (Match<E> match : matches) {
            String want = Labels.of(match.gold().words(key), field);
            if (want.isEmpty()) {
                skip(measure + ": gold record without '" + key + "', not scored: "
                        + match.gold().id());
            } else {
                tally.hit(measure, want.equals(Labels.of(match.predicted().words(key), field)));
            }
        }
    }

    /// Notes that something was not scored.
    void skip(String message) {
        notes.add(gold.account(), message);
    }

    /// 1 for the same place in both files, the last tie-breaker.
    static double sameRank(Entry gold, Entry predicted) {
        return gold.index() == predicted.index() ? 1 : 0;
    }

    /// 1 where it holds.
    static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
