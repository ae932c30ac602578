package parallax.casefile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import parallax.text.reprint.Reprint;
import parallax.text.reprint.ReprintFinder;
import parallax.time.Interval;

/// Marks the documents of a case that say what another says. Nothing is taken away: a reprint is an account too, but no
/// second origin.
final class Copies {
    private static final int PAGE = 256;

    private final Case held;

    Copies(Case held) {
        this.held = held;
    }

    /// Looks at all documents anew, since each may be a copy of any other.
    void mark() throws IOException {
        Map<String, Interval> dates = dates();
        Map<String, Reprint> closest = new TreeMap<>();
        ReprintFinder finder = new ReprintFinder();
        List<String> ids = held.documents();
        for (int i = 0; i < ids.size(); i += PAGE) {
            List<String> page = ids.subList(i, Math.min(ids.size(), i + PAGE));
            var documents = held.stored(page);
            for (String id : page) {
                for (Reprint found : finder.add(Objects.requireNonNull(documents.get(id)))) {
                    if (found.kind() == Reprint.Kind.EXCERPT) {
                        continue;
                    }
                    Reprint copy = firstIsOrigin(found, dates);
                    closest.merge(copy.document(), copy, (one, other) -> other.share() > one.share() ? other : one);
                }
            }
        }
        Rows rows = new Rows();
        closest.forEach((document, copy) ->
                rows.add("copies", document, copy.origin(), copy.kind().name().toLowerCase(Locale.ROOT), copy.share()));
        held.database().replaceAll("copies", rows);
    }

    /// The dates that were read from the texts tell more than the files' own.
    private static Reprint firstIsOrigin(Reprint found, Map<String, Interval> dates) {
        LocalDate last = dates.getOrDefault(found.document(), Interval.UNKNOWN).to();
        LocalDate first = dates.getOrDefault(found.origin(), Interval.UNKNOWN).from();
        return last != null && first != null && last.isBefore(first) ? found.reversed() : found;
    }

    private Map<String, Interval> dates() throws IOException {
        Map<String, Interval> dates = new HashMap<>();
        held.database()
                .query(
                        "SELECT document, day_from, day_to FROM accounts WHERE parent IS NULL",
                        List.of(),
                        row -> dates.put(row.getString("document"), Columns.interval(row)));
        return dates;
    }
}
