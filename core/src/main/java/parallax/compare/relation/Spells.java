package parallax.compare.relation;

import java.time.LocalDate;
import parallax.time.Interval;

/// How intervals of days lie to each other.
public final class Spells {
    private Spells() {}

    /// Whether both can hold one day; true where an end that would tell is open or unknown.
    public static boolean meet(Interval one, Interval other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    /// Whether one surely ends before the other begins.
    public static boolean isBefore(Interval one, Interval other) {
        LocalDate end = one.to();
        LocalDate begin = other.from();
        return end != null && begin != null && end.isBefore(begin);
    }

    /// Whether one surely lies within the other.
    public static boolean isWithin(Interval one, Interval other) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        LocalDate outerFrom = other.from();
        LocalDate outerTo = other.to();
        return from != null
                && to != null
                && outerFrom != null
                && outerTo != null
                && !from.isBefore(outerFrom)
                && !to.isAfter(outerTo);
    }
}
