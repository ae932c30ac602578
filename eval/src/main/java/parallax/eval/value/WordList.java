package parallax.eval.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Small lists that belong to the definition of a score, kept as resource files beside the class that uses them.
public final class WordList {
    private WordList() {}

    /// The words of a list: divided by white space, `#` starts a comment.
    public static Set<String> words(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The rows of a tab-separated list, without comments and empty lines.
    public static List<List<String>> rows(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file + " beside " + owner.getName(), e);
        }
    }
}
