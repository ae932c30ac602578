package parallax.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which records to show. Several options are joined by "and"; upper and lower case are alike.
final class Filter {
    @Option(names = "--account", paramLabel = "NAME", description = "Of this account (and its readers' comments).")
    private @Nullable String account;

    @Option(names = "--source", paramLabel = "WORDS", description = "Whose publisher or author has these words.")
    private @Nullable String source;

    @Option(
            names = "--actor",
            paramLabel = "WORDS",
            description = "In which an actor whose name has these words takes part or speaks.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "WORDS", description = "At a place whose name has these words.")
    private @Nullable String place;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of this kind, type, status or measure: denies, ASSAULT, planned, killed, armed group …")
    private @Nullable String kind;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day, month or year (2021-03).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day, month or year.")
    private @Nullable String to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Whose own words have these.")
    private @Nullable String text;

    boolean isUsed() {
        return account != null
                || source != null
                || actor != null
                || place != null
                || kind != null
                || from != null
                || to != null
                || text != null;
    }

    /// @throws IllegalArgumentException with a message for the user where the view cannot be asked so
    Query query(View view) {
        Asking asking = new Asking(view);
        if (view == View.LEFT_OUT) {
            asking.words("--account", "_text", account);
        } else {
            asking.item("--account", "_accounts", account);
        }
        asking.anyOf("--source", "_sources", source);
        asking.anyOf("--actor", "_actors", actor);
        asking.anyOf("--place", "_places", place);
        asking.item("--kind", "_kinds", kind);
        asking.words("--text", "_text", text);
        asking.since(from);
        asking.until(to);
        return new Query(view, asking.conditions, asking.values);
    }

    private static final class Asking {
        private final View view;
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Asking(View view) {
            this.view = view;
        }

        /// One of the column's items is exactly this.
        void item(String option, String column, @Nullable String wanted) {
            if (wanted != null) {
                check(option, column);
                add("contains(list_transform(" + column + ", lambda x: lower(x)), ?)", wanted.toLowerCase(Locale.ROOT));
            }
        }

        /// One of the column's items has these words in it.
        void anyOf(String option, String column, @Nullable String wanted) {
            if (wanted != null) {
                check(option, column);
                add("contains(lower(array_to_string(" + column + ", chr(10))), ?)", wanted.toLowerCase(Locale.ROOT));
            }
        }

        void words(String option, String column, @Nullable String wanted) {
            if (wanted != null) {
                check(option, column);
                add("contains(lower(" + column + "), ?)", wanted.toLowerCase(Locale.ROOT));
            }
        }

        void since(@Nullable String date) {
            if (date != null) {
                check("--from", "_from");
                add("(_to >= ? OR (_to IS NULL AND _from IS NOT NULL))", first(date));
            }
        }

        void until(@Nullable String date) {
            if (date != null) {
                check("--to", "_from");
                add("(_from <= ? OR (_from IS NULL AND _to IS NOT NULL))", last(date));
            }
        }

        private void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        private void check(String option, String column) {
            if (!view.has(column)) {
                throw new IllegalArgumentException(option + " does not apply to " + view.label());
            }
        }
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> year(date).atDay(1);
            case 7 -> month(date).atDay(1);
            default -> day(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> year(date).atMonth(12).atEndOfMonth();
            case 7 -> month(date).atEndOfMonth();
            default -> day(date);
        };
    }

    private static Year year(String date) {
        try {
            return Year.parse(date);
        } catch (DateTimeException e) {
            throw noDate(date, e);
        }
    }

    private static YearMonth month(String date) {
        try {
            return YearMonth.parse(date);
        } catch (DateTimeException e) {
            throw noDate(date, e);
        }
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw noDate(date, e);
        }
    }

    private static IllegalArgumentException noDate(String date, DateTimeException cause) {
        return new IllegalArgumentException("no date: " + date + " (2021, 2021-03 or 2021-03-27)", cause);
    }
}
