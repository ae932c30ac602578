package parallax.compare.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import parallax.time.Interval;

/// How times of counts lie to each other.
public final class Days {
    /// A time of more days is a course of events, not a happening.
    private static final long LONG = 20;

    private static final long SHORT = 3;

    private Days() {}

    /// Days between two intervals, 0 where they meet; absent where either is open.
    public static @Nullable Long apart(Interval left, Interval right) {
        LocalDate leftFrom = left.from();
        LocalDate leftTo = left.to();
        LocalDate rightFrom = right.from();
        LocalDate rightTo = right.to();
        if (leftFrom == null || leftTo == null || rightFrom == null || rightTo == null) {
            return null;
        }
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(leftTo, rightFrom), ChronoUnit.DAYS.between(rightTo, leftFrom)));
    }

    static boolean isLong(Interval time) {
        return length(time) > LONG;
    }

    static boolean isShort(Interval time) {
        return time.from() != null && time.to() != null && length(time) < SHORT;
    }

    private static long length(Interval time) {
        return time.from() == null || time.to() == null ? 0 : ChronoUnit.DAYS.between(time.from(), time.to());
    }
}
