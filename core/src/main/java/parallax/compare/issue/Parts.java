package parallax.compare.issue;

import java.util.List;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;

/// Leaves out the parts into which an account divides its own count, unless another account counts the same group.
final class Parts {
    private Parts() {}

    static List<Tally> without(List<Tally> cluster) {
        return cluster.stream()
                .filter(tally -> !isPart(tally, cluster) || isCountedElsewhere(tally, cluster))
                .toList();
    }

    private static boolean isPart(Tally tally, List<Tally> cluster) {
        return tally.is(Trait.PART)
                || cluster.stream()
                        .anyMatch(whole ->
                                whole.ref().account().equals(tally.ref().account())
                                        && !tally.groups().isEmpty()
                                        && !whole.groups().equals(tally.groups())
                                        && whole.sentence().overlaps(tally.sentence())
                                        && whole.number().compareTo(tally.number()) > 0);
    }

    private static boolean isCountedElsewhere(Tally tally, List<Tally> cluster) {
        return !tally.groups().isEmpty()
                && cluster.stream()
                        .anyMatch(other ->
                                !other.ref().account().equals(tally.ref().account())
                                        && other.groups().equals(tally.groups()));
    }
}
