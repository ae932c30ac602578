package parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days from `from` to `to`, both included. An absent end is open; both absent: unknown.
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Interval UNKNOWN = new Interval(null, null);

    public Interval {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an interval that ends before it begins: " + from + " to " + to);
        }
    }

    /// One day.
    public static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    /// Whether neither end is known.
    public boolean isUnknown() {
        return from == null && to == null;
    }

    /// Whether this surely ends before the other begins.
    public boolean isBefore(Interval other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }

    /// Whether both can hold one day; true where an end that would tell is open or unknown.
    public boolean meets(Interval other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /// Days between this and the other, 0 where they meet; absent where either is open or unknown.
    public @Nullable Long daysApart(Interval other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return null;
        }
        long behind = ChronoUnit.DAYS.between(to, other.from);
        long before = ChronoUnit.DAYS.between(other.to, from);
        return Math.max(0, Math.max(behind, before));
    }

    /// Whether this surely lies within the other.
    public boolean isWithin(Interval other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && !from.isBefore(other.from)
                && !to.isAfter(other.to);
    }
}
