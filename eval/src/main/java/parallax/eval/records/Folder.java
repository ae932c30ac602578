package parallax.eval.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder in which files are found by name.
record Folder(Path path) {
    /// The file `NAME` + suffix here, or the only one of that name below; null where there is none, or several below.
    @Nullable
    Path find(String name, String suffix) throws IOException {
        Path exact = path.resolve(name + suffix);
        if (Files.isRegularFile(exact)) {
            return exact;
        }
        List<Path> below = files(Integer.MAX_VALUE, (name + suffix)::equals);
        return below.size() == 1 ? below.getFirst() : null;
    }

    /// The files whose names end so, here or, where here are none, below; in order.
    List<Path> ending(String suffix) throws IOException {
        List<Path> here = files(1, name -> name.endsWith(suffix));
        return here.isEmpty() ? files(Integer.MAX_VALUE, name -> name.endsWith(suffix)) : here;
    }

    private List<Path> files(int depth, Predicate<String> named) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
