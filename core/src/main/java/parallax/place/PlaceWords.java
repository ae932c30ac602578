package parallax.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of `place-words.tsv`, by class.
final class PlaceWords {
    private static final String FILE = "place-words.tsv";

    private final Map<String, Set<String>> classes = new HashMap<>();

    PlaceWords() {
        try (InputStream in = PlaceWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> classes.computeIfAbsent(row[0], name -> new HashSet<>())
                            .addAll(Arrays.asList(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + FILE, e);
        }
    }

    /// Whether the word belongs to the class; case matters only for heads, which are capitalised.
    boolean is(String name, String word) {
        String wanted = name.equals("head") ? word : word.toLowerCase(Locale.ROOT);
        return classes.getOrDefault(name, Set.of()).contains(wanted);
    }
}
