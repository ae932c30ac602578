package parallax.eval.records.section;

import java.util.List;
import parallax.eval.match.PairWeight;
import parallax.eval.records.side.CastMember;
import parallax.eval.records.side.PlainEntry;
import parallax.eval.value.Labels;

/// Positions: actor, position and track. Their place in the text only breaks ties.
record PositionsSection(SidePair pair, InsideShare inside) {
    /// @return the pairs on the same track
    List<Match<PlainEntry>> score() {
        List<PlainEntry> golds = pair.gold().positions();
        List<PlainEntry> theirs = pair.predicted().positions();
        List<Match<PlainEntry>> anyTrack = pair.match(golds, theirs, (a, b) -> weight(a, b, false));
        pair.count("positions.no-track", golds, theirs, anyTrack, any -> true);
        List<Match<PlainEntry>> sameTrack = pair.match(golds, theirs, (a, b) -> weight(a, b, true));
        pair.count("positions.full", golds, theirs, sameTrack, any -> true);
        inside.score("positions.inside", golds, sameTrack);
        return sameTrack;
    }

    private long weight(PlainEntry gold, PlainEntry predicted, boolean withTrack) {
        if (!position(gold).equals(position(predicted)) || !isSameActor(gold, predicted)) {
            return 0;
        }
        boolean sameTrack = pair.gold()
                .tracks()
                .of(gold.raw().path("track"))
                .same(pair.predicted().tracks().of(predicted.raw().path("track")));
        if (withTrack && !sameTrack) {
            return 0;
        }
        return PairWeight.countFirst(
                gold.span().jaccard(predicted.span()), SidePair.one(sameTrack), SidePair.sameRank(gold, predicted));
    }

    private boolean isSameActor(PlainEntry gold, PlainEntry predicted) {
        List<CastMember> want = pair.gold().cast().members(gold.raw().path("actor"));
        List<CastMember> got = pair.predicted().cast().members(predicted.raw().path("actor"));
        return (want.isEmpty() && got.isEmpty()) || pair.actors().anySame(want, got);
    }

    private static String position(PlainEntry entry) {
        return Labels.of(entry.words("position"), "position");
    }
}
