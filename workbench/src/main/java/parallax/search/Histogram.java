package parallax.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.time.Interval;

/// When the accounts of a result were published, counted in passages.
///
/// @param step    how long a bar is
/// @param bars    without gaps, in order; none where no account is dated well enough
/// @param vague   passages of accounts that may belong to several bars
/// @param undated passages of accounts of which nobody knows when they were published
public record Histogram(Step step, List<Period> bars, int vague, int undated) {
    /// As many days have a bar each.
    private static final int MOST_DAYS = 62;
    /// As many have a bar a week, about a year and a half.
    private static final int MOST_WEEKS = 550;
    /// As many have a bar a month, about fifteen years.
    private static final int MOST_MONTHS = 5500;

    /// How long a bar of a histogram is.
    public enum Step {
        DAY,
        /// From Monday.
        WEEK,
        MONTH,
        YEAR;

        /// day, week, month or year
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case YEAR -> first.plusYears(1);
            };
        }
    }

    public Histogram {
        bars = List.copyOf(bars);
    }

    /// Counts with bars as long as the range asks for.
    ///
    /// @param passages how many, by when their account was published
    public static Histogram of(Map<Interval, Integer> passages) {
        LocalDate first = edge(passages, true);
        LocalDate last = edge(passages, false);
        int undated = passages.getOrDefault(Interval.UNKNOWN, 0);
        if (first == null || last == null) {
            return new Histogram(Step.DAY, List.of(), total(passages) - undated, undated);
        }
        Step step = step(first, last);
        Map<LocalDate, Integer> bars = new TreeMap<>();
        passages.forEach((days, count) -> {
            LocalDate bar = bar(days, step);
            if (bar != null) {
                bars.merge(bar, count, Integer::sum);
            }
        });
        int placed = bars.values().stream().mapToInt(Integer::intValue).sum();
        return new Histogram(step, withoutGaps(bars, step), total(passages) - undated - placed, undated);
    }

    private static int total(Map<Interval, Integer> passages) {
        return passages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Of what can have a bar at all: an account that may be of any of many months must not stretch the range.
    private static @Nullable LocalDate edge(Map<Interval, Integer> passages, boolean first) {
        LocalDate edge = null;
        for (Interval interval : passages.keySet()) {
            LocalDate day = first ? interval.from() : interval.to();
            if (day != null && bar(interval, Step.MONTH) != null) {
                edge = edge == null || (first ? day.isBefore(edge) : day.isAfter(edge)) ? day : edge;
            }
        }
        return edge;
    }

    private static Step step(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days <= MOST_DAYS
                ? Step.DAY
                : days <= MOST_WEEKS ? Step.WEEK : days <= MOST_MONTHS ? Step.MONTH : Step.YEAR;
    }

    /// The first day of the bar that surely holds these days; absent where none does.
    private static @Nullable LocalDate bar(Interval days, Step step) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return null;
        }
        LocalDate first = step.first(from);
        return first.equals(step.first(to)) ? first : null;
    }

    private static List<Period> withoutGaps(Map<LocalDate, Integer> bars, Step step) {
        if (bars.isEmpty()) {
            return List.of();
        }
        List<Period> all = new ArrayList<>();
        LocalDate last = Collections.max(bars.keySet());
        for (LocalDate day = Collections.min(bars.keySet()); !day.isAfter(last); day = step.next(day)) {
            all.add(new Period(day, step.next(day).minusDays(1), bars.getOrDefault(day, 0)));
        }
        return all;
    }
}
