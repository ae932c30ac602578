package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;
import parallax.time.Clue.Weight;

/// Finds the days that all clues allow. Bounds come first, heavier ones before lighter; then what recurs each year. A
/// clue that would leave no day is left out.
final class DateSolver {
    /// How far to look for what recurs where a side has no bound. The days of the week and the feasts repeat often
    /// enough that so many years settle whether clues can agree.
    private static final int YEARS = 60;

    private final List<Clue.Between> bounds = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private Interval told = Interval.UNKNOWN;

    private DateSolver() {}

    /// @param likely between which days it was written, as its neighbours in a case tell; no words tell that, and all
    ///               words but the lightest go before it
    static AccountDate solve(List<Clue> clues, Interval likely) {
        DateSolver solver = new DateSolver();
        List<Clue> ordered = new ArrayList<>(clues);
        ordered.sort(Comparator.comparing(Clue::weight));
        for (Clue clue : ordered) {
            if (clue.weight() == Weight.CUSTOMARY) {
                solver.boundBy(likely);
            }
            if (clue instanceof Clue.Between between && solver.bound(between.days())) {
                solver.bounds.add(between);
            }
        }
        solver.boundBy(likely);
        return solver.solution(ordered);
    }

    private void boundBy(Interval likely) {
        if (bound(likely)) {
            told = likely;
        }
    }

    /// Whether one of the two bounds is told by neighbours alone.
    private Basis basis() {
        boolean first = from != null && from.equals(told.from());
        boolean last = to != null && to.equals(told.to());
        return first || last ? Basis.NEIGHBOURS : Basis.INFERRED;
    }

    private AccountDate solution(List<Clue> ordered) {
        bounds.stream().filter(this::binds).map(Clue::words).forEach(evidence::add);
        if (from == null && to == null) {
            return AccountDate.UNKNOWN;
        }
        Interval days = recur(ordered);
        return new AccountDate(
                basis(), days, evidence.stream().sorted().distinct().toList());
    }

    private boolean bound(Interval days) {
        LocalDate first = later(from, days.from());
        LocalDate last = earlier(to, days.to());
        boolean fits = first == null || last == null || !first.isAfter(last);
        if (fits) {
            from = first;
            to = last;
        }
        return fits;
    }

    /// Whether one of the two final bounds is this clue's.
    private boolean binds(Clue.Between clue) {
        boolean first = from != null && from.equals(clue.days().from());
        boolean last = to != null && to.equals(clue.days().to());
        return first || last;
    }

    private Interval recur(List<Clue> ordered) {
        LocalDate first = from != null ? from : orThrow(to).minusYears(YEARS);
        LocalDate last = to != null ? to : orThrow(from).plusYears(YEARS);
        DaySet days = DaySet.of(first, last);
        for (Clue clue : ordered) {
            if (clue instanceof Clue.Recurring recurring) {
                DaySet left = days.and(DaySet.yearly(first, last, recurring.days()));
                if (!left.isEmpty() && !left.equals(days)) {
                    days = left;
                    evidence.add(clue.words());
                }
            }
        }
        return new Interval(from == null ? null : days.first(), to == null ? null : days.last());
    }

    private static LocalDate orThrow(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("no bound at all");
        }
        return day;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
