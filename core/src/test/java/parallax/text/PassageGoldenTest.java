package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each folder of `golden/passages` holds a text in the manner of one genre and the passages expected of it.
class PassageGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/passages");
    private final PassageReader reader = new PassageReader();

    @TestFactory
    Stream<DynamicTest> textsOfEachGenreFallIntoTheirPassages() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        String actual = outline(new Document("x", Files.readString(folder.resolve("input.txt"))));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private String outline(Document document) {
        return reader.read(document).stream()
                .map(passage -> line(document, passage))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Document document, Passage passage) {
        String words = document.words(passage.span()).replace("\n", "⏎");
        Span source = passage.source();
        return passage.kind().label() + "\t" + words + (source == null ? "" : "\t{" + document.words(source) + "}");
    }
}
