package parallax.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words of `first-person.tsv`.
final class FirstPerson {
    private static final String FILE = "first-person.tsv";

    private final Map<String, Set<String>> words = new HashMap<>();

    FirstPerson() {
        try (InputStream in = FirstPerson.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> words.put(row[0], Set.of(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + FILE, e);
        }
    }

    boolean publisher(String word) {
        return words.getOrDefault("publisher", Set.of()).contains(word);
    }

    boolean author(String word) {
        return words.getOrDefault("author", Set.of()).contains(word);
    }
}
