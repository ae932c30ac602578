package parallax.event.cameo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.event.Event;
import parallax.statement.Statement;
import parallax.text.ResourceTable;

/// CAMEO codes of events, for comparison with event data sets that use them (Gerner, Schrodt and Yilmaz 2009).
public final class Cameo {
    private final Map<String, String> codes = new HashMap<>();

    /// Reads the table of codes.
    public Cameo() {
        for (List<String> row : ResourceTable.rows(Cameo.class, "cameo-codes.tsv", 3)) {
            codes.put(row.get(0) + " " + row.get(1), row.get(2));
        }
    }

    /// The most general code of an event, three or four digits; absent where event data sets have no act there, as
    /// [CodedAct#of].
    ///
    /// @param inside the innermost statement that the event stands in; absent in the author's own voice
    public Optional<String> code(Event event, @Nullable Statement inside) {
        return CodedAct.of(event, inside).map(act -> code(event, act));
    }

    private String code(Event event, CodedAct act) {
        String mode = event.mode();
        String more = act.type() == event.type()
                ? mode == null ? "" : mode
                : event.type().name();
        String general = codes.getOrDefault(act.type() + " ", "");
        return codes.getOrDefault(act.type() + " " + more, general);
    }
}
