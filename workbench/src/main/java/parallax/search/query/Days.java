package parallax.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import parallax.time.Interval;

/// Days as a query writes them: 2021, 2021-03, 2021-03-27, `*` for an open end.
public final class Days {
    private static final String OPEN = "*";

    private Days() {}

    /// From the first day of the one to the last of the other.
    ///
    /// @throws IllegalArgumentException quoting what is no date
    public static Interval between(String first, String last) {
        return new Interval(edge(first, true), edge(last, false));
    }

    private static @Nullable LocalDate edge(String date, boolean first) {
        return date.equals(OPEN) ? null : edgeOf(date, first);
    }

    private static LocalDate edgeOf(String date, boolean first) {
        try {
            return switch (date.length()) {
                case 4 ->
                    first
                            ? Year.parse(date).atDay(1)
                            : Year.parse(date).atMonth(12).atEndOfMonth();
                case 7 ->
                    first
                            ? YearMonth.parse(date).atDay(1)
                            : YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + date + " (2021, 2021-03 or 2021-03-27)", e);
        }
    }
}
