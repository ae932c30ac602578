package parallax.compare.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.learned.Link;
import parallax.compare.ledger.RecordRef;

/// How surely two tellings are of one happening or of rival versions of it. What stands together because others stand
/// between is told as one; a contradiction is only seen between those that surely are of one.
final class Ties {
    /// Log-odds above which two are held against each other.
    private static final double SURE = 2;

    private final Map<RecordRef, Map<RecordRef, Double>> scores = new HashMap<>();

    Ties(List<Telling> tellings, List<Link> links) {
        for (Link link : links) {
            RecordRef one = tellings.get(link.one()).ref();
            RecordRef other = tellings.get(link.other()).ref();
            scores.computeIfAbsent(one, any -> new HashMap<>()).put(other, link.score());
            scores.computeIfAbsent(other, any -> new HashMap<>()).put(one, link.score());
        }
    }

    boolean are(Telling one, Telling other) {
        RecordRef ref = other.ref();
        return one.ref().equals(ref)
                || scores.getOrDefault(one.ref(), Map.of()).getOrDefault(ref, Double.NEGATIVE_INFINITY) > SURE;
    }

    /// Of some those that are tied to another one of them.
    List<Telling> tied(List<Telling> tellings) {
        return tellings.stream()
                .filter(one -> tellings.stream().anyMatch(other -> !other.ref().equals(one.ref()) && are(one, other)))
                .toList();
    }

    /// Whether one is tied to any of some.
    boolean toAny(Telling one, List<Telling> others) {
        return others.stream().anyMatch(other -> are(one, other));
    }
}
