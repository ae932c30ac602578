package parallax.compare.happening;

import parallax.time.Interval;

/// How the days of two tellings meet: those that their own sentences give, then those that are known of them.
final class DayFeatures {
    /// Days that lie further apart are just far.
    private static final int FAR = 60;

    private DayFeatures() {}

    static void add(Numbers numbers, Telling one, Telling other) {
        Interval dated = one.event().time();
        Interval otherDated = other.event().time();
        numbers.add(meeting(one.days(), other.days()))
                .add(gap(one.days(), other.days()))
                .add(meeting(dated, otherDated))
                .add(gap(dated, otherDated));
    }

    /// 2 for the same single day, 1 where they meet, 0 where one is unknown, -1 where they lie apart.
    private static int meeting(Interval one, Interval other) {
        if (one.isUnknown() || other.isUnknown()) {
            return 0;
        }
        boolean day = one.from() != null && one.from().equals(one.to()) && one.equals(other);
        return day ? 2 : one.meets(other) ? 1 : -1;
    }

    /// Days apart, at most [#FAR]; -1 where one is open or unknown.
    private static int gap(Interval one, Interval other) {
        Long apart = one.daysApart(other);
        return apart == null ? -1 : (int) Math.min(apart, FAR);
    }
}
