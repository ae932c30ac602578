package parallax.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words that numbers are made of, read from `words.tsv`.
final class NumberWords {
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> tens = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Map<String, Long> ordinals = new HashMap<>();
    private final Map<String, Long> shortScales = new HashMap<>();

    static NumberWords builtIn() {
        NumberWords words = new NumberWords();
        InputStream file = Objects.requireNonNull(NumberWords.class.getResourceAsStream("words.tsv"), "words.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        var table = switch (cells[0]) {
            case "unit" -> units;
            case "ten" -> tens;
            case "scale" -> scales;
            case "short" -> shortScales;
            case "ordinal" -> ordinals;
            default -> throw new IllegalStateException("words.tsv: " + line);
        };
        for (String word : cells[2].split(" ", -1)) {
            table.put(word, Long.valueOf(cells[1]));
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

    @Nullable
    Long ordinal(String low) {
        return ordinals.get(low);
    }
}
