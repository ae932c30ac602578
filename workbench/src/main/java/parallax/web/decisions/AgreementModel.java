package parallax.web.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Tabular;

/// How far two people agree.
///
/// @param people    who has decided on records
/// @param first     one of the two; empty where not chosen
/// @param second    the other
/// @param documents in which both have decided on records
/// @param kinds     of records
public record AgreementModel(
        List<String> people, String first, String second, List<String> documents, List<OfKind> kinds)
        implements Tabular {
    public AgreementModel {
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        kinds = List.copyOf(kinds);
    }

    /// @param kind  such as `event`
    /// @param alpha 1 where all units are the same, 0 as by chance; absent without units
    public record OfKind(String kind, @Nullable Double alpha, List<OfCategory> categories) {
        public OfKind {
            categories = List.copyOf(categories);
        }
    }

    /// @param first  units of the first person
    /// @param second those of the second
    public record OfCategory(String category, @Nullable Double alpha, int first, int second) {}

    @JsonIgnore
    public boolean isChosen() {
        return !first.isEmpty() && !second.isEmpty();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (OfKind kind : kinds) {
            rows.add(row(kind.kind(), "all", kind.alpha(), null, null));
            kind.categories()
                    .forEach(each ->
                            rows.add(row(kind.kind(), each.category(), each.alpha(), each.first(), each.second())));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(
            String kind, String category, @Nullable Double alpha, @Nullable Integer first, @Nullable Integer second) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("category", category);
        row.put("alpha", alpha);
        row.put("units_first", first);
        row.put("units_second", second);
        return row;
    }
}
