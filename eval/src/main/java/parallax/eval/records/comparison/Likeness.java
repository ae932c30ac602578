package parallax.eval.records.comparison;

import java.util.HashMap;
import java.util.Map;

/// How alike a gold and a predicted record are: 0 where they are not the same record, else up to 1.
///
/// They are the same if they stand in one text and their spans overlap, or if they were paired when their section was
/// scored.
final class Likeness {
    private static final double LEAST = 0.01;

    private final Map<Ends, Double> known = new HashMap<>();

    double of(RecordReference gold, RecordReference predicted) {
        FoundRecord ours = gold.found();
        FoundRecord theirs = predicted.found();
        if (ours == null || theirs == null || !gold.text().equals(predicted.text())) {
            return 0;
        }
        return known.computeIfAbsent(new Ends(gold.key(), predicted.key()), unknown -> measure(ours, theirs));
    }

    boolean same(RecordReference gold, RecordReference predicted) {
        return of(gold, predicted) > 0;
    }

    private static double measure(FoundRecord ours, FoundRecord theirs) {
        boolean sameSection = ours.section().equals(theirs.section());
        boolean paired = ours.owner().equals(theirs.owner())
                && sameSection
                && ours.sides()
                        .paired(
                                ours.section(),
                                ours.entry().id(),
                                theirs.entry().id());
        double overlap = ours.entry().span().jaccard(theirs.entry().span());
        return overlap > 0 || paired ? (Math.max(overlap, LEAST) + (sameSection ? 1 : 0)) / 2 : 0;
    }

    private record Ends(RecordReference.Key gold, RecordReference.Key predicted) {}
}
