package parallax.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;

/// The words that numbers are made of, read from `words.tsv`.
final class NumberWords {
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> tens = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Map<String, Long> ordinals = new HashMap<>();
    private final Map<String, Long> suffixes = new HashMap<>();
    private final Map<String, Long> shortScales = new HashMap<>();
    private final Map<String, Long> months = new HashMap<>();
    private final Map<String, Long> extents = new HashMap<>();
    private final Map<String, Long> parts = new HashMap<>();

    static NumberWords builtIn() {
        NumberWords words = new NumberWords();
        ResourceTable.rows(NumberWords.class, "words.tsv", 3).forEach(words::add);
        return words;
    }

    private void add(List<String> row) {
        var table = switch (row.getFirst()) {
            case "unit" -> units;
            case "ten" -> tens;
            case "scale" -> scales;
            case "short" -> shortScales;
            case "ordinal" -> ordinals;
            case "suffix" -> suffixes;
            case "month" -> months;
            case "extent" -> extents;
            case "part" -> parts;
            default -> throw new IllegalStateException("words.tsv: " + row);
        };
        for (String word : row.get(2).split(" ", -1)) {
            table.put(word, Long.valueOf(row.get(1)));
        }
    }

    /// 0 to 19.
    @Nullable
    Long unit(String low) {
        return units.get(low);
    }

    /// 20, 30 … 90.
    @Nullable
    Long ten(String low) {
        return tens.get(low);
    }

    /// Hundred, thousand, million …
    @Nullable
    Long scale(String low) {
        return scales.get(low);
    }

    /// A letter glued to digits: `40k`, `3m`.
    @Nullable
    Long shortScale(String low) {
        return shortScales.get(low);
    }

    /// Letters behind digits that make them an ordinal: `21st`.
    boolean isSuffix(String low) {
        return suffixes.containsKey(low);
    }

    boolean isMonth(String low) {
        return months.containsKey(low);
    }

    /// What stands behind a length but not behind millions: `37m long`.
    boolean isExtent(String low) {
        return extents.containsKey(low);
    }

    /// A sign that stands for a fraction, in thousandths: `½`.
    @Nullable
    Long part(String low) {
        return parts.get(low);
    }

    @Nullable
    Long ordinal(String low) {
        return ordinals.get(low);
    }
}
