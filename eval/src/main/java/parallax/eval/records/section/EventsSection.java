package parallax.eval.records.section;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parallax.eval.anchor.Stretch;
import parallax.eval.match.PairWeight;
import parallax.eval.records.side.PlainEntry;
import parallax.eval.value.Labels;

/// Events: type and place, status, and who did it to whom.
record EventsSection(SidePair pair, InsideShare inside) {
    private static final double ENOUGH = 0.5;
    private static final Set<String> FACTS = Set.of("happened", "ongoing");

    List<Match<PlainEntry>> score() {
        List<PlainEntry> golds = pair.gold().events();
        List<PlainEntry> theirs = pair.predicted().events();
        List<Match<PlainEntry>> matches = pair.match(golds, theirs, this::weight);
        long untold = golds.stream().filter(gold -> status(gold).isEmpty()).count();
        if (untold > 0) {
            pair.skip("events: " + untold + " gold records without 'status' match any status");
        }
        Predicate<Match<PlainEntry>> status = EventsSection::isSameStatus;
        Predicate<Match<PlainEntry>> actors = match -> share(match, "actors") >= ENOUGH;
        Predicate<Match<PlainEntry>> recipients = match -> share(match, "recipients") >= ENOUGH;
        pair.count("events.type", golds, theirs, matches, any -> true);
        pair.count("events.type+status", golds, theirs, matches, status);
        pair.count("events.type+actors", golds, theirs, matches, actors);
        pair.count("events.full", golds, theirs, matches, status.and(actors).and(recipients));
        pair.labels("events.status", matches, "status", "status");
        unreal(matches);
        inside.score("events.inside", golds, matches);
        return matches;
    }

    /// Calls, plans, fears and denials that are not told as facts.
    private void unreal(List<Match<PlainEntry>> matches) {
        for (Match<PlainEntry> match : matches) {
            String want = status(match.gold());
            if (!want.isEmpty() && !FACTS.contains(want)) {
                pair.tally().hit("events.unreal", !FACTS.contains(status(match.predicted())));
            }
        }
    }

    private long weight(PlainEntry gold, PlainEntry predicted) {
        if (!Labels.plain(gold.words("type")).equals(Labels.plain(predicted.words("type")))
                || !isNear(gold, predicted)) {
            return 0;
        }
        double alike = SidePair.one(status(gold).equals(status(predicted)))
                + share(gold, predicted, "actors")
                + share(gold, predicted, "recipients");
        return PairWeight.countFirst(
                gold.span().jaccard(predicted.span()), alike / 3, SidePair.sameRank(gold, predicted));
    }

    /// Whether the triggers overlap or begin in the same sentence.
    private boolean isNear(PlainEntry gold, PlainEntry predicted) {
        return gold.span() instanceof Stretch ours
                && predicted.span() instanceof Stretch theirs
                && (ours.overlaps(theirs)
                        || pair.text().sentence(ours.start()) == pair.text().sentence(theirs.start()));
    }

    private double share(Match<PlainEntry> match, String role) {
        return share(match.gold(), match.predicted(), role);
    }

    private double share(PlainEntry gold, PlainEntry predicted, String role) {
        return pair.actors()
                .overlap(
                        pair.gold().cast().members(gold.raw().path(role)),
                        pair.predicted().cast().members(predicted.raw().path(role)));
    }

    private static boolean isSameStatus(Match<PlainEntry> match) {
        String want = status(match.gold());
        return want.isEmpty() || want.equals(status(match.predicted()));
    }

    private static String status(PlainEntry event) {
        return Labels.of(event.words("status"), "status");
    }
}
