package parallax.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Writes days and lengths as TIMEX3 values.
final class TimexNotation {
    private TimexNotation() {}

    /// The calendar unit that an interval fills: `1944`, `1944-06`, `1944-W23`, `1944-SU`, `194`, `BC0490` …
    static String point(Interval interval, Granularity granularity) {
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        if (from == null || to == null) {
            return unknown(granularity);
        }
        return switch (granularity) {
            case DAY, HOUR -> day(from);
            case WEEK -> week(from);
            case WEEKEND -> week(from) + "-WE";
            case MONTH -> month(from);
            case QUARTER -> year(from) + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year(from) + (from.getMonthValue() > 6 ? "-H2" : "-H1");
            case SEASON -> year(to) + "-" + season(from.getMonthValue());
            case YEAR -> year(from);
            case DECADE -> era(from) + digits(from.getYear() > 0 ? from : to).substring(0, 3);
            case CENTURY -> era(from) + digits(from.getYear() > 0 ? from : to).substring(0, 2);
            case RANGE, VAGUE -> widest(from, to);
        };
    }

    /// What is left open, in as many places as the unit has.
    static String unknown(Granularity granularity) {
        return switch (granularity) {
            case DAY, HOUR -> "XXXX-XX-XX";
            case MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case RANGE, VAGUE -> "";
        };
    }

    /// The smallest unit that holds both days.
    private static String widest(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        return sameYear && from.getMonth() == to.getMonth() ? month(from) : year(from);
    }

    static String day(LocalDate day) {
        return month(day) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
    }

    private static String month(LocalDate day) {
        return year(day) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate day) {
        return era(day) + digits(day);
    }

    private static String era(LocalDate day) {
        return day.getYear() > 0 ? "" : "BC";
    }

    /// Year 0 is 1 BC.
    private static String digits(LocalDate day) {
        int year = day.getYear() > 0 ? day.getYear() : 1 - day.getYear();
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String season(int first) {
        return switch (first) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /// A length: `P3W`, `PT5H`, `P2CE`; `PXM` where the amount is vague.
    ///
    /// @param amount digits, or `X`
    static String length(String amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND -> "PT" + amount + "S";
            case MINUTE -> "PT" + amount + "M";
            case HOUR -> "PT" + amount + "H";
            case DAY -> "P" + amount + "D";
            case NIGHT -> "P" + amount + "NI";
            case WEEKEND -> "P" + amount + "WE";
            case WEEK -> "P" + amount + "W";
            case FORTNIGHT -> amount.equals("X") ? "PXW" : "P" + 2 * Integer.parseInt(amount) + "W";
            case MONTH -> "P" + amount + "M";
            case QUARTER -> "P" + amount + "Q";
            case HALF -> amount.equals("X") ? "PXM" : "P" + 6 * Integer.parseInt(amount) + "M";
            case YEAR -> "P" + amount + "Y";
            case DECADE -> "P" + amount + "DE";
            case GENERATION -> "P" + amount + "GL";
            case CENTURY -> "P" + amount + "CE";
        };
    }

    /// A unit that comes again: `XXXX-XX-XX` (daily), `XXXX-WXX`, `XXXX-XX`, `XXXX`.
    static String each(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> length("1", unit);
            case NIGHT -> "XXXX-XX-XXTNI";
            case FORTNIGHT, GENERATION, HALF -> length("1", unit);
            default -> unknown(unit.granularity());
        };
    }
}
