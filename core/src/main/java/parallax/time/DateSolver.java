package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;

/// Finds the days that all clues allow. A clue that no day would survive is left out, lighter ones first.
final class DateSolver {
    /// No account is older than the first or younger than the last; a bound that no clue gave stays open.
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private DateSolver() {}

    static AccountDate solve(List<Clue> clues) {
        List<Clue> ordered = new ArrayList<>(clues);
        ordered.sort(Comparator.comparingInt(Clue::weight).reversed());
        List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
        List<Span> evidence = new ArrayList<>();
        for (Clue clue : ordered) {
            List<LocalDate> left = days.stream().filter(clue.allows()).toList();
            if (!left.isEmpty() && left.size() < days.size()) {
                days = left;
                evidence.add(clue.words());
            }
        }
        if (evidence.isEmpty()) {
            return AccountDate.UNKNOWN;
        }
        return new AccountDate(
                Basis.INFERRED,
                open(days.getFirst(), days.getLast()),
                evidence.stream().sorted().distinct().toList());
    }

    private static Interval open(LocalDate from, LocalDate to) {
        return new Interval(from.equals(FIRST) ? null : from, to.equals(LAST) ? null : to);
    }
}
