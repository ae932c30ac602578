package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.casefile.SmallCase;

/// Each folder of `golden` has a `command` and what it must print or write, over one small case. `-Dgolden.update=true`
/// writes what it does print or write.
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /// Not a temporary folder: its name is among what is printed, and must stay.
    private final Path folder = Path.of("target", "golden");

    @BeforeEach
    void makeCase() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        SmallCase.make(folder);
    }

    @TestFactory
    Stream<DynamicTest> commandsPrintWhatTheyPrinted() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            List<Path> all = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream().map(each -> dynamicTest(each.getFileName().toString(), () -> check(each)));
        }
    }

    private void check(Path golden) throws IOException {
        String command = Files.readString(golden.resolve("command")).strip();
        Path out = folder.resolve(golden.getFileName());
        Object[] words = Stream.concat(
                        Stream.of(command.split(" ", -1)).map(word -> word.equals("OUT") ? out.toString() : word),
                        Stream.of("--case", folder.resolve("case").toString()))
                .toArray();
        Run run = Run.of(words);
        assertThat(run.status()).isZero();
        compare(golden.resolve("expected.txt"), run.out());
        if (Files.isDirectory(out)) {
            try (Stream<Path> files = Files.list(out)) {
                for (Path file : files.sorted().toList()) {
                    compare(
                            golden.resolve("expected")
                                    .resolve(file.getFileName().toString()),
                            Files.readString(file));
                }
            }
        } else if (Files.exists(out)) {
            compare(golden.resolve("expected.out"), Files.readString(out));
        }
    }

    private void compare(Path expected, String printed) throws IOException {
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }
}
