package parallax.eval.records.section;

import java.util.List;
import parallax.eval.anchor.Trim;
import parallax.eval.records.side.PlainEntry;
import parallax.eval.records.side.Side;
import parallax.eval.value.Days;

/// Time expressions: the words, and the days they stand for.
record TimesSection(SidePair pair) {
    List<Match<PlainEntry>> score() {
        List<PlainEntry> golds = pair.gold().times();
        List<PlainEntry> theirs = pair.predicted().times();
        List<Match<PlainEntry>> matches =
                pair.matchOverlaps(golds, theirs, (a, b) -> SidePair.one(days(a).equals(days(b))));
        pair.count("times.relaxed", golds, theirs, matches, any -> true);
        pair.count("times.strict", golds, theirs, matches, this::isSameCore);
        if (!golds.isEmpty() && !Side.annotated(golds, "from", "to")) {
            pair.skip("times.value, times.overlap: gold has no 'from' and 'to' here, not scored");
            return matches;
        }
        pair.count(
                "times.value",
                golds,
                theirs,
                matches,
                match -> days(match.gold()).equals(days(match.predicted())));
        matches.stream()
                .filter(match -> !days(match.gold()).isUnknown())
                .forEach(match ->
                        pair.tally().hit("times.overlap", days(match.gold()).overlaps(days(match.predicted()))));
        return matches;
    }

    private boolean isSameCore(Match<PlainEntry> match) {
        return Trim.sameCore(match.gold().span(), match.predicted().span(), pair.text());
    }

    private static Days days(PlainEntry time) {
        return Days.of(time.raw());
    }
}
