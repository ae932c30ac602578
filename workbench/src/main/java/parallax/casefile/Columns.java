package parallax.casefile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.time.Interval;

/// Values that several tables have, read from their columns.
final class Columns {
    private Columns() {}

    /// The words that the row is about.
    static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("span_start"), row.getInt("span_end"));
    }

    /// Words of the row by their name, such as `telling`; absent where it has none.
    static @Nullable Span span(ResultSet row, String what) throws SQLException {
        Integer start = row.getObject(what + "_start", Integer.class);
        Integer end = row.getObject(what + "_end", Integer.class);
        return start == null || end == null ? null : new Span(start, end);
    }

    /// Days by the names of the first and the last.
    static Interval interval(ResultSet row, String from, String to) throws SQLException {
        return new Interval(day(row, from), day(row, to));
    }

    /// The days on which it was, or on which it was published.
    static Interval interval(ResultSet row) throws SQLException {
        return interval(row, "day_from", "day_to");
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        String digits = row.getString(column);
        return digits == null ? null : new BigDecimal(digits);
    }

    /// The constant whose label this is; `block quotation` is `BLOCK_QUOTATION`.
    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(
                type, label.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
}
