package parallax.web.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Tabular;

/// Actors and what passes between them.
///
/// @param nodes   those with most events first
/// @param ties    those with most events first; each between two of the nodes
/// @param left    how many ties are not shown because others have more events
/// @param undated events without a date, which no period holds
/// @param months  how many events each month has, in order, whatever the period
/// @param sources by name, those with most events first
public record NetworkModel(
        List<Node> nodes, List<Tie> ties, long left, long undated, List<Month> months, List<String> sources)
        implements Tabular {
    /// @param events in which it takes part
    public record Node(String id, String name, long events) {}

    /// From the one who acts to the one who is acted upon.
    ///
    /// @param cooperation events of cooperation, verbal and material
    /// @param conflict    events of conflict, verbal and material
    /// @param types       how often which type, most often first: `ASSAULT 3`
    /// @param accounts    in how many accounts
    public record Tie(
            String from,
            String fromName,
            String to,
            String toName,
            long cooperation,
            long conflict,
            List<String> types,
            long accounts) {
        public long events() {
            return cooperation + conflict;
        }
    }

    /// @param month `2021-03`
    public record Month(String month, long events) {}

    @Override
    @JsonIgnore
    public List<Map<String, @Nullable Object>> rows() {
        return ties.stream().map(NetworkModel::row).toList();
    }

    private static Map<String, @Nullable Object> row(Tie tie) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("actor", tie.from());
        row.put("actor_name", tie.fromName());
        row.put("recipient", tie.to());
        row.put("recipient_name", tie.toName());
        row.put("cooperation", tie.cooperation());
        row.put("conflict", tie.conflict());
        row.put("types", tie.types());
        row.put("accounts", tie.accounts());
        return row;
    }
}
