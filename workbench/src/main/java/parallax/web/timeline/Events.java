package parallax.web.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.table.Contexts.Context;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// Events with their words.
///
/// @param part   which of them are here
/// @param events of this part, account by account
/// @param rows   the same, with all that is known of them
public record Events(
        Part part, List<Event> events, @JsonIgnore List<Map<String, @Nullable Object>> rows) implements Tabular {
    public Events {
        events = List.copyOf(events);
        rows = List.copyOf(rows);
    }

    /// One event as one account tells it.
    ///
    /// @param actors      who acts; empty where not told
    /// @param status      whether it happened: `happened`, `planned`, `denied` …
    /// @param place       empty where not told
    /// @param when        in words; empty where undated
    /// @param accordingTo from the one who holds it outwards
    public record Event(
            String account,
            String event,
            List<String> actors,
            String type,
            List<String> recipients,
            String status,
            String place,
            String when,
            Context words,
            String accordingTo) {}
}
