package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Golden folders over the invented accounts in `examples/karsu`: for each account a file of what a room reads in it, a
/// line a record. `-Dgolden.update=true` writes them anew.
public final class KarsuGolden {
    private static final Path TEXTS = Path.of("../examples/karsu");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private KarsuGolden() {}

    /// @param folder of the golden files
    /// @param read   the lines for a text
    public static Stream<DynamicTest> tests(String folder, Function<String, List<String>> read) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> check(GOLDEN.resolve(folder).resolve(file.getFileName()), read, file)));
        }
    }

    private static void check(Path expected, Function<String, List<String>> read, Path file) throws IOException {
        String actual = read.apply(Files.readString(file)).stream().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
