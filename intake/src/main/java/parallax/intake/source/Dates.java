package parallax.intake.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the date forms of metadata: ISO 8601, mail headers, `2 May 2016`, `May 2, 2016`, `20160502`. The day is the
/// one written, whatever the time zone. `02/05/2016`, of which nobody knows day from month, is no date.
public final class Dates {
    private static final int LONGEST = 80;
    private static final Pattern ISO = Pattern.compile("^\\D{0,3}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}([A-Za-z]{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private Dates() {}

    /// The day those words name; absent where they name none for certain.
    public static @Nullable LocalDate parse(@Nullable String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            return null;
        }
        String date = words.strip();
        for (Pattern pattern : new Pattern[] {ISO, COMPACT}) {
            Matcher matcher = pattern.matcher(date);
            if (matcher.find()) {
                return day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            }
        }
        Matcher dayMonth = DAY_MONTH.matcher(date);
        if (dayMonth.find()) {
            return day(number(dayMonth, 3), month(dayMonth.group(2)), number(dayMonth, 1));
        }
        Matcher monthDay = MONTH_DAY.matcher(date);
        if (monthDay.find()) {
            return day(number(monthDay, 3), month(monthDay.group(1)), number(monthDay, 2));
        }
        Matcher numbers = NUMBERS.matcher(date);
        return numbers.find() ? numbers(number(numbers, 1), number(numbers, 2), number(numbers, 3)) : null;
    }

    private static @Nullable LocalDate numbers(int first, int second, int year) {
        if (first == second || second > 12) {
            return day(year, first, second);
        }
        return first > 12 ? day(year, second, first) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// 0 for a word that is no month.
    private static int month(String word) {
        String wanted = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(wanted) || (wanted.equals("SEPT") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < 1000 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
