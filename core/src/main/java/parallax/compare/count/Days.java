package parallax.compare.count;

import java.time.temporal.ChronoUnit;
import parallax.time.Interval;

/// How long times of counts are.
final class Days {
    /// A time of more days is a course of events, not a happening.
    private static final long LONG = 20;

    private static final long SHORT = 3;

    private Days() {}

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
