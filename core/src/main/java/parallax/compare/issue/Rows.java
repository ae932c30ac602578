package parallax.compare.issue;

import java.time.LocalDate;
import java.util.List;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;

/// Leaves out the cells of a table that stand before anything that another account tells: there is nothing to hold them
/// against.
final class Rows {
    private Rows() {}

    static List<Tally> without(List<Tally> cluster) {
        return cluster.stream().filter(tally -> !isTooOld(tally, cluster)).toList();
    }

    private static boolean isTooOld(Tally cell, List<Tally> cluster) {
        LocalDate day = cell.asOf().to();
        if (!cell.is(Trait.CELL) || day == null) {
            return false;
        }
        return cluster.stream()
                .filter(other -> !other.ref().account().equals(cell.ref().account()))
                .allMatch(other ->
                        other.asOf().to() != null && day.isBefore(other.asOf().to()));
    }
}
