package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A set of days as closed stretches, rising and without overlap.
record DaySet(List<Interval> stretches) {
    DaySet {
        stretches = List.copyOf(stretches);
    }

    static DaySet of(LocalDate from, LocalDate to) {
        return new DaySet(List.of(new Interval(from, to)));
    }

    /// What a rule gives for each year, from the year before the first to the one after the last day, cut to the days
    /// between.
    ///
    /// @param rule closed stretches by year; they may overlap
    static DaySet yearly(LocalDate from, LocalDate to, IntFunction<List<Interval>> rule) {
        List<Interval> found = new ArrayList<>();
        for (int year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
            found.addAll(rule.apply(year));
        }
        found.sort((one, other) -> first(one).compareTo(first(other)));
        return joined(found).and(of(from, to));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    LocalDate first() {
        return first(stretches.getFirst());
    }

    LocalDate last() {
        return last(stretches.getLast());
    }

    /// The days in both; linear in the number of stretches.
    DaySet and(DaySet other) {
        List<Interval> both = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < stretches.size() && right < other.stretches.size()) {
            Interval one = stretches.get(left);
            Interval two = other.stretches.get(right);
            LocalDate from = later(first(one), first(two));
            LocalDate to = earlier(last(one), last(two));
            if (!from.isAfter(to)) {
                both.add(new Interval(from, to));
            }
            if (last(one).isBefore(last(two))) {
                left++;
            } else {
                right++;
            }
        }
        return new DaySet(both);
    }

    private static DaySet joined(List<Interval> rising) {
        List<Interval> apart = new ArrayList<>();
        for (Interval next : rising) {
            if (!apart.isEmpty() && !first(next).isAfter(last(apart.getLast()))) {
                Interval before = apart.removeLast();
                apart.add(new Interval(first(before), later(last(before), last(next))));
            } else {
                apart.add(next);
            }
        }
        return new DaySet(apart);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate first(Interval stretch) {
        LocalDate from = stretch.from();
        if (from == null) {
            throw new IllegalArgumentException("an open stretch: " + stretch);
        }
        return from;
    }

    private static LocalDate last(Interval stretch) {
        LocalDate to = stretch.to();
        if (to == null) {
            throw new IllegalArgumentException("an open stretch: " + stretch);
        }
        return to;
    }
}
