package parallax.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The word lists of this room, read from its resources; `#` begins a comment line.
final class WordLists {
    private WordLists() {}

    /// Lines that hold something, in order.
    static List<String> lines(String resource) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// All words of a list, however they are spread over its lines.
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            words.addAll(List.of(line.trim().split("\\s+", -1)));
        }
        return Set.copyOf(words);
    }

    /// The columns of a line; fails if there are not at least two.
    static List<String> columns(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() < 2) {
            throw new IllegalArgumentException("no second column: " + line);
        }
        return columns;
    }

    static InputStream open(String resource) {
        InputStream stream = WordLists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("no resource " + resource);
        }
        return stream;
    }
}
