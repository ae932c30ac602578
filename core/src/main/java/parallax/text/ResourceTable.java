package parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the word lists and tables that ship beside the classes that use them: UTF-8, one row a line, cells parted by
/// tabs. A line that begins with `#` is a comment; comments and blank lines are left out. Nothing is kept: each call
/// reads the file anew.
///
/// A resource that is missing or unreadable is a fault of the build: every method then fails with its name.
public final class ResourceTable {
    private ResourceTable() {}

    /// The lines in order, as they stand in the file.
    public static List<String> lines(Class<?> beside, String file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(beside, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + name(beside, file), e);
        }
    }

    /// The rows in order, each of one cell or more; empty cells are kept.
    public static List<List<String>> rows(Class<?> beside, String file) {
        return lines(beside, file).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /// The rows, each of which must have as many cells as there are columns.
    ///
    /// @throws IllegalStateException naming the resource and quoting the row that has more or fewer
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        List<List<String>> rows = rows(beside, file);
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(name(beside, file) + ": not " + columns + " columns: " + row);
            }
        }
        return rows;
    }

    /// All words of a list that is no table: parted by blanks or tabs, however they are spread over its lines.
    public static Set<String> words(Class<?> beside, String file) {
        Set<String> words = new HashSet<>();
        lines(beside, file).forEach(line -> words.addAll(List.of(line.strip().split("\\s+", -1))));
        return Set.copyOf(words);
    }

    /// The whole text, comments and all.
    public static String text(Class<?> beside, String file) {
        try (InputStream stream = open(beside, file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + name(beside, file), e);
        }
    }

    /// The bytes of a resource of any format; to be closed by the caller.
    public static InputStream open(Class<?> beside, String file) {
        InputStream stream = beside.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + name(beside, file));
        }
        return stream;
    }

    private static String name(Class<?> beside, String file) {
        return beside.getPackageName() + "/" + file;
    }
}
