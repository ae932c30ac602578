package parallax.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which rows of a view to show: several criteria are joined by "and"; upper and lower case are alike.
///
/// @param values what is asked for; a criterion that is not asked for is not in it
public record Criteria(Map<Criterion, String> values) {
    /// Everything.
    public static final Criteria NONE = new Criteria(Map.of());

    public Criteria {
        values = Map.copyOf(values);
    }

    /// The same, with one more.
    public Criteria with(Criterion criterion, String wanted) {
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(values);
        more.put(criterion, wanted);
        return new Criteria(more);
    }

    /// The same, without some.
    public Criteria without(Set<Criterion> criteria) {
        Map<Criterion, String> fewer = new EnumMap<>(Criterion.class);
        fewer.putAll(values);
        criteria.forEach(fewer::remove);
        return new Criteria(fewer);
    }

    /// The first day that is asked for; absent where none is.
    ///
    /// @throws IllegalArgumentException with a message for the user where it is no day, month or year
    public @Nullable LocalDate firstDay() {
        return of(Criterion.FROM).map(Criteria::first).orElse(null);
    }

    /// The last day that is asked for, likewise.
    public @Nullable LocalDate lastDay() {
        return of(Criterion.TO).map(Criteria::last).orElse(null);
    }

    private Optional<String> of(Criterion criterion) {
        return Optional.ofNullable(values.get(criterion));
    }

    /// @throws IllegalArgumentException with a message for the user where the view cannot be asked so
    public Query query(View view) {
        Asking asking = new Asking(view);
        if (view == View.LEFT_OUT) {
            asking.words(Criterion.ACCOUNT, "_text");
        } else {
            asking.item(Criterion.ACCOUNT, "_accounts");
        }
        asking.anyOf(Criterion.SOURCE, "_sources");
        asking.anyOf(Criterion.ACTOR, "_actors");
        asking.anyOf(Criterion.PLACE, "_places");
        asking.item(Criterion.KIND, "_kinds");
        asking.words(Criterion.TEXT, "_text");
        asking.since();
        asking.until();
        asking.only(Criterion.UNDATED, "_undated");
        asking.only(Criterion.UNPLACED, "_unplaced");
        return new Query(view, asking.conditions, asking.values);
    }

    /// Whether rows of the view can be chosen by this.
    public static boolean apply(View view, Criterion criterion) {
        return view.has(
                switch (criterion) {
                    case ACCOUNT -> view == View.LEFT_OUT ? "_text" : "_accounts";
                    case SOURCE -> "_sources";
                    case ACTOR -> "_actors";
                    case PLACE -> "_places";
                    case KIND -> "_kinds";
                    case FROM, TO -> "_from";
                    case TEXT -> "_text";
                    case UNDATED -> "_undated";
                    case UNPLACED -> "_unplaced";
                });
    }

    private final class Asking {
        private final View view;
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Asking(View view) {
            this.view = view;
        }

        /// One of the column's items is exactly this.
        void item(Criterion criterion, String column) {
            of(criterion).ifPresent(wanted -> {
                check(criterion, column);
                add("contains(list_transform(" + column + ", lambda x: lower(x)), ?)", wanted.toLowerCase(Locale.ROOT));
            });
        }

        /// One of the column's items has these words in it.
        void anyOf(Criterion criterion, String column) {
            of(criterion).ifPresent(wanted -> {
                check(criterion, column);
                add("contains(lower(array_to_string(" + column + ", chr(10))), ?)", wanted.toLowerCase(Locale.ROOT));
            });
        }

        void words(Criterion criterion, String column) {
            of(criterion).ifPresent(wanted -> {
                check(criterion, column);
                add("contains(lower(" + column + "), ?)", wanted.toLowerCase(Locale.ROOT));
            });
        }

        void since() {
            of(Criterion.FROM).ifPresent(date -> {
                check(Criterion.FROM, "_from");
                add("(_to >= ? OR (_to IS NULL AND _from IS NOT NULL))", first(date));
            });
        }

        void until() {
            of(Criterion.TO).ifPresent(date -> {
                check(Criterion.TO, "_from");
                add("(_from <= ? OR (_from IS NULL AND _to IS NOT NULL))", last(date));
            });
        }

        /// The column is true.
        void only(Criterion criterion, String column) {
            of(criterion).filter(wanted -> !wanted.equals("false")).ifPresent(_ -> {
                check(criterion, column);
                conditions.add(column);
            });
        }

        private void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        private void check(Criterion criterion, String column) {
            if (!view.has(column)) {
                throw new IllegalArgumentException(criterion.label() + " does not apply to " + view.label());
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
