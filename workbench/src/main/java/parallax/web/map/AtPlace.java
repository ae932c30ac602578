package parallax.web.map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.table.Contexts.Context;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// What is told of one place, with the words.
///
/// @param place   its name; empty for records that tell no place
/// @param part    which of the records are here
/// @param records of this part, account by account
/// @param rows    the same, with all that is known of them
public record AtPlace(
        String place,
        Part part,
        List<Telling> records,
        @JsonIgnore List<Map<String, @Nullable Object>> rows) implements Tabular {
    public AtPlace {
        records = List.copyOf(records);
        rows = List.copyOf(rows);
    }

    /// One event or figure as one account tells it.
    ///
    /// @param id          within its account
    /// @param what        an event's type and status, or a figure's value and measure
    /// @param when        in words; empty where undated
    /// @param accordingTo from the one who holds it outwards
    public record Telling(String account, String id, String what, String when, Context words, String accordingTo) {}
}
