package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.Entry;
import parallax.compare.origin.Families;

/// The publishers' families that people have decided on, as the case keeps them. The latest decision on a publisher
/// comes first, and wins.
final class DecidedFamilies {
    private static final String ALL = "SELECT publisher, family, decision FROM decided_families ORDER BY decision DESC";

    private DecidedFamilies() {}

    /// Keeps those that hold.
    static void store(Database database, Decisions decisions) throws IOException {
        Rows rows = new Rows();
        for (Entry entry : decisions.active()) {
            if (entry.decision() instanceof Decision.SetFamily(String publisher, String family)) {
                rows.add("decided_families", publisher, family, entry.number());
            }
        }
        List<Integer> before = database.query(ALL, List.of(), row -> row.getInt("decision"));
        List<List<@Nullable Object>> now = rows.byTable().getOrDefault("decided_families", List.of());
        List<Object> numbers = new ArrayList<>();
        now.reversed().forEach(row -> numbers.add(String.valueOf(row.get(2))));
        if (!numbers.equals(before.stream().map(String::valueOf).toList())) {
            database.replaceAll("decided_families", rows);
        }
    }

    /// Those that the case keeps.
    static Families stored(Database database) throws IOException {
        return Families.read(lines(database));
    }

    /// The same as lines of `families.tsv`.
    static List<String> lines(Database database) throws IOException {
        return database.has("decided_families")
                ? database.query(ALL, List.of(), row -> row.getString("publisher") + "\t" + row.getString("family"))
                : List.of();
    }
}
