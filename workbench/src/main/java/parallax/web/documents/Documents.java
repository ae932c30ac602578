package parallax.web.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Tabular;

/// @param all       how many there are
/// @param documents the first of them
/// @param rows      the same, with all that is known of them
public record Documents(
        long all, List<Document> documents, @JsonIgnore List<Map<String, @Nullable Object>> rows) implements Tabular {
    /// @param date    in words; empty where unknown
    /// @param copyOf  the document it is a copy of; empty where of none
    public record Document(
            String account,
            String title,
            String publisher,
            String author,
            String date,
            String copyOf,
            long statements,
            long events,
            long figures) {}
}
