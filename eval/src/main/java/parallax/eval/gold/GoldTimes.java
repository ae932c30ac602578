package parallax.eval.gold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import parallax.time.Granularity;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// The time expressions of a gold file. Gold rarely says how fine a time is: its length does.
final class GoldTimes {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 31;

    private GoldTimes() {}

    static List<TimeExpression> of(GoldSections sections) {
        List<TimeExpression> times = new ArrayList<>();
        for (GoldRecord record : sections.of("times")) {
            Interval days = record.fields().interval();
            record.fields()
                    .span("span")
                    .ifPresent(span -> times.add(new TimeExpression(span, days, granularity(days))));
        }
        return times;
    }

    private static Granularity granularity(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return Granularity.VAGUE;
        }
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        if (length == 1) {
            return Granularity.DAY;
        }
        return length <= DAYS_OF_A_WEEK
                ? Granularity.WEEK
                : length <= DAYS_OF_A_MONTH ? Granularity.MONTH : Granularity.RANGE;
    }
}
