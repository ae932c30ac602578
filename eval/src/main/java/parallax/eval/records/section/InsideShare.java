package parallax.eval.records.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.eval.records.side.Entry;
import parallax.eval.records.side.Parent;
import parallax.eval.records.side.Side;
import parallax.eval.records.side.StatementEntry;

/// Whether paired records stand in the same statement: both in the author's own voice, or in a pair of statements.
final class InsideShare {
    private final SidePair pair;
    private final List<Match<StatementEntry>> statements;
    private final Map<String, String> predictedByGold = new HashMap<>();

    /// @param statements the lenient pairs of statements
    InsideShare(SidePair pair, List<Match<StatementEntry>> statements) {
        this.pair = pair;
        this.statements = statements;
        statements.forEach(match ->
                predictedByGold.put(match.gold().id(), match.predicted().id()));
    }

    /// Scores the statements themselves, whose chains must be equally deep, too.
    void scoreChains() {
        score("statements.inside", pair.gold().statements(), statements, true);
    }

    /// Scores the pairs of another section.
    <E extends Entry> void score(String measure, List<E> golds, List<Match<E>> matches) {
        score(measure, golds, matches, false);
    }

    private <E extends Entry> void score(String measure, List<E> golds, List<Match<E>> matches, boolean withDepth) {
        if (!pair.gold().has("statements") || !Side.annotated(golds, "inside")) {
            if (!matches.isEmpty()) {
                pair.skip(measure + ": gold has no 'inside' here, not scored");
            }
            return;
        }
        for (Match<E> match : matches) {
            Parent want = pair.gold().parent(match.gold());
            if (want.known()) {
                boolean deep = withDepth && !isEquallyDeep(match);
                pair.tally().hit(measure, isRight(want, pair.predicted().parent(match.predicted())) && !deep);
            } else {
                pair.skip(measure + ": gold '" + match.gold().id()
                        + "' is inside an unknown or left-out statement, not scored");
            }
        }
    }

    private boolean isRight(Parent want, Parent got) {
        StatementEntry ours = want.statement();
        StatementEntry theirs = got.statement();
        if (ours == null || theirs == null) {
            return ours == null && theirs == null && got.known();
        }
        return theirs.id().equals(predictedByGold.get(ours.id()));
    }

    private boolean isEquallyDeep(Match<? extends Entry> match) {
        return pair.gold().depth(match.gold()) == pair.predicted().depth(match.predicted());
    }
}
