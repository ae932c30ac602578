package parallax.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;

/// The words of time by category, read from `words.tsv`. All lookups take folded forms.
final class TimeWords {
    private final Map<String, Map<String, String>> categories = new HashMap<>();

    TimeWords() {
        for (List<String> row : ResourceTable.rows(TimeWords.class, "words.tsv", 3)) {
            var words = categories.computeIfAbsent(row.getFirst(), category -> new HashMap<>());
            for (String word : row.get(2).split(" ", -1)) {
                words.put(word, row.get(1));
            }
        }
    }

    /// The value of a word in a category; absent where it is not of that category.
    @Nullable
    String value(String category, String low) {
        return categories.getOrDefault(category, Map.of()).get(low);
    }

    boolean is(String category, String low) {
        return value(category, low) != null;
    }

    /// 1 to 12, or 0.
    int month(String low) {
        return number("month", low);
    }

    /// 1 (Monday) to 7, or 0.
    int weekday(String low) {
        return number("weekday", low);
    }

    /// First month of a season, or 0.
    int season(String low) {
        return number("season", low);
    }

    /// The value of a word as a number, 0 where it is not of the category.
    int number(String category, String low) {
        String value = value(category, low);
        return value == null ? 0 : Integer.parseInt(value);
    }

    @Nullable
    TimeUnit unit(String low) {
        String value = value("unit", low);
        return value == null ? null : TimeUnit.valueOf(value);
    }
}
