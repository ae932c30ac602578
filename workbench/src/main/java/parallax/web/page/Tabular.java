package parallax.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer that can be taken away as a table: as CSV and JSON Lines, filtered as it is on the page.
public interface Tabular {
    /// Rows by column, all with the same columns; the whole table where the question was for the whole.
    List<Map<String, @Nullable Object>> rows();
}
