package parallax.web.page;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Row;

/// What a page shows of a long list; all of it where it is asked for as a file.
///
/// @param shown the rows of the part
public record Cut<T>(Part part, List<T> shown) {
    /// Asks the case for rows.
    @FunctionalInterface
    public interface Reading {
        /// @param limit   most rows; 0 for all
        /// @param skipped how many rows come before the first
        List<Row> rows(int limit, int skipped) throws IOException;
    }

    /// @param size how many a page shows
    public static <T> Cut<T> of(Ask ask, int size, List<T> list) {
        if (ask.whole()) {
            return new Cut<>(Part.whole(list.size()), list);
        }
        Part part = Part.of(Part.asked(ask), size, list.size());
        return new Cut<>(part, list.subList((int) Math.max(0, part.first() - 1), (int) part.last()));
    }

    /// @param size  how many a page shows
    /// @param total the column in which every row tells how long the list is
    public static Cut<Row> of(Ask ask, int size, String total, Reading reading) throws IOException {
        if (ask.whole()) {
            List<Row> rows = reading.rows(0, 0);
            return new Cut<>(Part.whole(rows.size()), rows);
        }
        int page = Part.asked(ask);
        List<Row> rows = reading.rows(size, Math.multiplyExact(page - 1, size));
        if (rows.isEmpty() && page > 1) {
            // The link is from when the list was longer.
            page = 1;
            rows = reading.rows(size, 0);
        }
        return new Cut<>(
                Part.of(page, size, rows.isEmpty() ? 0 : rows.getFirst().number(total)), rows);
    }
}
