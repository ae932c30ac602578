package parallax.eval.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.time.AccountDate;
import parallax.time.Interval;

/// What was found of the dates of a set of accounts; filled one account at a time.
public final class DatesScore {
    private int stated;
    private int exact;
    private int claimed;
    private int wrong;
    private int inferred;
    private int contained;
    private int told;
    private int toldRight;
    private final List<Long> widths = new ArrayList<>();

    /// Counts one account.
    ///
    /// @param gold  its days; closed
    /// @param given whether it states them
    public void add(AccountDate found, Interval gold, boolean given) {
        boolean claims = found.how().equals("stated");
        boolean same = found.interval().equals(gold);
        claimed += claims ? 1 : 0;
        wrong += claims && !same ? 1 : 0;
        if (given) {
            stated++;
            exact += claims && same ? 1 : 0;
        } else {
            inferred(found.interval(), gold);
        }
    }

    private void inferred(Interval found, Interval gold) {
        inferred++;
        boolean closed = found.from() != null && found.to() != null;
        boolean right = holds(found, gold);
        contained += closed && right ? 1 : 0;
        told += found.isUnknown() ? 0 : 1;
        toldRight += !found.isUnknown() && right ? 1 : 0;
        if (found.from() != null && found.to() != null) {
            widths.add(ChronoUnit.DAYS.between(found.from(), found.to()) + 1);
        }
    }

    private static boolean holds(Interval found, Interval gold) {
        boolean from =
                found.from() == null || gold.from() == null || !found.from().isAfter(gold.from());
        boolean to = found.to() == null || gold.to() == null || !found.to().isBefore(gold.to());
        return from && to;
    }

    /// Adds what another set counted.
    public void add(DatesScore other) {
        stated += other.stated;
        exact += other.exact;
        claimed += other.claimed;
        wrong += other.wrong;
        inferred += other.inferred;
        contained += other.contained;
        told += other.told;
        toldRight += other.toldRight;
        widths.addAll(other.widths);
    }

    /// Of the dates said to be stated, those that are not the account's.
    public int wrong() {
        return wrong;
    }

    /// Accounts whose stated date was found, to the day.
    public int exact() {
        return exact;
    }

    /// Accounts that state their date.
    public int stated() {
        return stated;
    }

    /// Half of the closed intervals are at most so many days wide; null where there are none.
    public @Nullable Long medianWidth() {
        List<Long> rising = new ArrayList<>(widths);
        Collections.sort(rising);
        return rising.isEmpty() ? null : rising.get(rising.size() / 2);
    }

    /// The names of [#cells()].
    public static List<String> head() {
        return List.of(
                "stated, exact",
                "said to be stated, wrong",
                "inferred, closed and contains",
                "inferred, not wrong",
                "closed",
                "median width (days)");
    }

    /// One cell a figure: counts, and their share in per cent.
    public List<String> cells() {
        Long width = medianWidth();
        return List.of(
                share(exact, stated),
                share(wrong, claimed),
                share(contained, inferred),
                share(toldRight, told),
                share(widths.size(), inferred),
                width == null ? "" : width.toString());
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f (%d of %d)", 100.0 * part / whole, part, whole);
    }
}
