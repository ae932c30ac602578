package parallax.eval.records.section;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.Trim;
import parallax.eval.match.Matching;
import parallax.eval.records.side.CastMember;
import parallax.eval.records.side.NameEntry;
import parallax.eval.records.side.Side;

/// Which gold and predicted actors are the same: a name of one stands where a name of the other stands, or they
/// share a folded name or alias. Ids need not agree.
final class SameActors {
    private final Set<Keys> byPlace = new HashSet<>();

    SameActors(Side gold, Side predicted, CodePointText text) {
        for (NameEntry ours : gold.names()) {
            for (NameEntry theirs : predicted.names()) {
                if (Trim.sameName(ours.span(), theirs.span(), text)) {
                    byPlace.add(new Keys(ours.actor().key(), theirs.actor().key()));
                }
            }
        }
    }

    boolean same(CastMember gold, CastMember predicted) {
        return byPlace.contains(new Keys(gold.key(), predicted.key()))
                || !Collections.disjoint(gold.names(), predicted.names());
    }

    /// Whether any of these is any of those.
    boolean anySame(List<CastMember> gold, List<CastMember> predicted) {
        return gold.stream().anyMatch(ours -> predicted.stream().anyMatch(theirs -> same(ours, theirs)));
    }

    /// Shared by all actors of both lists, after one-to-one pairing; two empty lists overlap fully.
    double overlap(List<CastMember> gold, List<CastMember> predicted) {
        if (gold.isEmpty() && predicted.isEmpty()) {
            return 1;
        }
        int both = Matching.of(gold, predicted, (ours, theirs) -> same(ours, theirs) ? 1 : 0)
                .size();
        return (double) both / (gold.size() + predicted.size() - both);
    }

    private record Keys(String gold, String predicted) {}
}
