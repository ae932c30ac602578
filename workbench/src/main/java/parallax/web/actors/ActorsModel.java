package parallax.web.actors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// @param part   which of them are shown
/// @param kinds  the kinds that actors can have
/// @param actors the part that is shown; the whole where it is taken away
public record ActorsModel(Part part, List<String> kinds, List<ActorEntry> actors) implements Tabular {
    @Override
    @JsonIgnore
    public List<Map<String, @Nullable Object>> rows() {
        return actors.stream().map(ActorsModel::row).toList();
    }

    private static Map<String, @Nullable Object> row(ActorEntry entry) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("actor", entry.id());
        row.put("name", entry.name());
        row.put("kind", entry.kind());
        row.put("listed", entry.listed());
        row.put("accounts", entry.accounts());
        row.put("named", entry.named());
        row.put("statements", entry.states());
        row.put("acts", entry.acts());
        row.put("acted_upon", entry.actedUpon());
        row.put("positions", entry.positions());
        return row;
    }
}
