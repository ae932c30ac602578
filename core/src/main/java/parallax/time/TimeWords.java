package parallax.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of time by category, read from `words.tsv`. All lookups take folded forms.
final class TimeWords {
    private final Map<String, Map<String, String>> categories = new HashMap<>();

    TimeWords() {
        for (String line : lines("words.tsv")) {
            String[] cells = line.split("\t", -1);
            var words = categories.computeIfAbsent(cells[0], category -> new HashMap<>());
            for (String word : cells[2].split(" ", -1)) {
                words.put(word, cells[1]);
            }
        }
    }

    /// The lines of a resource of this package, without comments and empty lines.
    static List<String> lines(String name) {
        InputStream file = Objects.requireNonNull(TimeWords.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private int number(String category, String low) {
        String value = value(category, low);
        return value == null ? 0 : Integer.parseInt(value);
    }

    @Nullable
    TimeUnit unit(String low) {
        String value = value("unit", low);
        return value == null ? null : TimeUnit.valueOf(value);
    }
}
