package parallax.eval.figurepairs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.Value;
import parallax.figure.Figure;

/// Which answers to one question repeat each other: one origin, and the same number.
final class OneOrigin {
    private final Map<RecordRef, List<RecordRef>> origins = new HashMap<>();
    private final Map<RecordRef, Figure> figures = new HashMap<>();

    private OneOrigin() {}

    static OneOrigin of(List<Issue> issues) {
        OneOrigin all = new OneOrigin();
        issues.stream().filter(issue -> issue.slot() == Slot.FIGURE).forEach(all::add);
        return all;
    }

    private void add(Issue issue) {
        issue.origins().forEach(origin -> origin.forEach(ref -> origins.put(ref, origin)));
        for (Answer answer : issue.answers()) {
            if (answer.value() instanceof Value.Count count) {
                figures.put(answer.ref(), count.figure());
            }
        }
    }

    boolean isSame(RecordRef left, RecordRef right) {
        Figure one = figures.get(left);
        Figure other = figures.get(right);
        return one != null
                && other != null
                && origins.getOrDefault(left, List.of()).contains(right)
                && number(one).compareTo(number(other)) == 0;
    }

    private static BigDecimal number(Figure figure) {
        @Nullable BigDecimal low = figure.low();
        @Nullable BigDecimal high = figure.high();
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }
}
