package parallax.placelist;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;

/// GeoNames' dumps: `allCountries.txt`, `XX.txt`, `cities500.txt` and the like, 19 columns without a header.
final class GeoNamesTable implements PlaceTable {
    static final int COLUMNS = 19;

    private final Map<String, String> kinds = new HashMap<>();
    private final String classes;

    /// @param classes letters of the feature classes to take, such as `PA`; empty: all
    GeoNamesTable(String classes) {
        this.classes = classes;
        ResourceTable.rows(GeoNamesTable.class, "feature-kinds.tsv", 2)
                .forEach(row -> kinds.put(row.getFirst(), row.getLast()));
    }

    @Override
    public @Nullable ListedPlace place(List<String> cells) throws Faulty {
        if (cells.size() == 1 && cells.getFirst().isBlank()) {
            return null;
        }
        if (cells.size() != COLUMNS) {
            throw new Faulty(cells.size() + " columns instead of GeoNames' " + COLUMNS);
        }
        if (!classes.isEmpty() && !classes.contains(cells.get(6))) {
            return null;
        }
        String name = Cell.name(cells.get(1));
        if (name.isEmpty()) {
            throw new Faulty("a place without a name");
        }
        long people = Cell.people(cells.get(14));
        return new ListedPlace(
                name,
                Cell.point(cells.get(4), cells.get(5)),
                aliases(name, cells.get(2), cells.get(3)),
                cells.get(8),
                kind(cells.get(6), cells.get(7), people),
                cells.getFirst(),
                people,
                cells.get(10),
                cells.get(11));
    }

    /// Other names in Latin letters that are no codes and no letter-by-letter renderings ("zakhw").
    private static List<String> aliases(String name, String ascii, String others) throws Faulty {
        return Stream.concat(
                        Stream.of(Cell.name(ascii)),
                        Arrays.stream(Cell.name(others).split(",", -1)))
                .map(String::strip)
                .filter(other -> other.length() > 3 && !other.equals(name) && Cell.latin(other))
                .filter(other -> other.chars().anyMatch(Character::isUpperCase)
                        && other.chars().anyMatch(Character::isLowerCase))
                .distinct()
                .toList();
    }

    private String kind(String featureClass, String code, long people) {
        String kind = kinds.get(featureClass + "." + code);
        if (kind != null) {
            return kind;
        }
        if (featureClass.equals("P")) {
            return people >= 100_000 ? "city" : people >= 5_000 ? "town" : "village";
        }
        return kinds.getOrDefault(featureClass, "place");
    }
}
