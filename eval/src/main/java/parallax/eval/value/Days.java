package parallax.eval.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The first and last day of an interval; null is an open or unreadable end.
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    /// Reads `from` and `to`; YYYY and YYYY-MM widen to their days. Anything but an object has no days.
    public static Days of(JsonNode interval) {
        return between(interval.path("from"), interval.path("to"));
    }

    /// Reads the two ends.
    public static Days between(JsonNode from, JsonNode to) {
        return new Days(day(from, false), day(to, true));
    }

    /// Whether neither end is known.
    public boolean isUnknown() {
        return from == null && to == null;
    }

    /// Whether both ends are known.
    public boolean isClosed() {
        return from != null && to != null;
    }

    /// Whether this closed interval holds every day of the other closed one.
    public boolean contains(Days other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && !from.isAfter(other.from)
                && !other.to.isAfter(to);
    }

    /// Whether they have a day in common; unknown meets only unknown, a missing end is open.
    public boolean overlaps(Days other) {
        if (isUnknown() || other.isUnknown()) {
            return isUnknown() && other.isUnknown();
        }
        return notAfter(from, other.to) && notAfter(other.from, to);
    }

    private static boolean notAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    private static @Nullable LocalDate day(JsonNode value, boolean last) {
        Matcher date = DATE.matcher(LooseJson.given(value) ? LooseJson.words(value) : "");
        if (!date.lookingAt()) {
            return null;
        }
        try {
            return day(Integer.parseInt(date.group(1)), part(date, 2), part(date, 3), last);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate day(int year, int month, int day, boolean last) {
        if (year == 0) {
            return null;
        }
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        if (month == 0) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth whole = YearMonth.of(year, month);
        return last ? whole.atEndOfMonth() : whole.atDay(1);
    }

    private static int part(Matcher date, int group) {
        String digits = date.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
