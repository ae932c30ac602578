package parallax.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// Where the words beside a kind of trigger name who acts and who is acted upon, each in the order in which they are
/// tried.
record RoleScheme(List<RoleSlot> actors, List<RoleSlot> recipients) {
    RoleScheme {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /// The schemes of `roles.tsv` by name.
    static Map<String, RoleScheme> all() {
        Map<String, RoleScheme> schemes = new HashMap<>();
        for (List<String> row : ResourceTable.rows(RoleScheme.class, "roles.tsv", 3)) {
            schemes.put(row.getFirst(), new RoleScheme(slots(row.get(1)), slots(row.get(2))));
        }
        return Map.copyOf(schemes);
    }

    private static List<RoleSlot> slots(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(" ", -1)).map(RoleSlot::of).toList();
    }
}
