package parallax.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;

/// Abbreviations and demonyms: words that name a place without being its name. Case and points count.
final class ShortForms {
    /// @param country where the place lies; absent for countries themselves and where the name is enough
    /// @param sure    whether the form alone names it; else only behind a place, as in "Springfield, Ill."
    record Form(String name, @Nullable String country, boolean sure) {}

    private final Map<String, Form> abbreviations = new HashMap<>();
    private final Map<String, Form> demonyms = new HashMap<>();

    ShortForms() {
        for (List<String> row : ResourceTable.rows(ShortForms.class, "place-abbreviations.tsv", 4)) {
            String country = row.get(2).isEmpty() ? null : row.get(2);
            Form form = new Form(row.get(1), country, row.getFirst().equals("always"));
            List.of(row.get(3).split(";", -1)).forEach(word -> abbreviations.putIfAbsent(word, form));
        }
        for (List<String> row : ResourceTable.rows(ShortForms.class, "demonyms.tsv", 2)) {
            Form form = new Form(row.getFirst(), null, true);
            List.of(row.getLast().split(";", -1)).forEach(word -> demonyms.putIfAbsent(word, form));
        }
    }

    @Nullable
    Form abbreviation(String words) {
        return abbreviations.get(words);
    }

    @Nullable
    Form demonym(String words) {
        return demonyms.get(words);
    }

    /// The places that a form names: countries and divisions where there are any.
    static List<GazetteerEntry> entries(Form form, Gazetteer gazetteer) {
        List<GazetteerEntry> all = gazetteer.named(form.name()).stream()
                .filter(entry -> form.country() == null || form.country().equals(entry.country()))
                .toList();
        List<GazetteerEntry> wide = all.stream()
                .filter(entry -> entry.isCountry() || entry.isArea())
                .toList();
        return wide.isEmpty() ? all : wide;
    }
}
