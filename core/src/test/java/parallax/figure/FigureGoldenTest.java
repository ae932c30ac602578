package parallax.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.Span;

/// The figures of the invented accounts in `examples/karsu`, one file of them each.
class FigureGoldenTest {
    private static final Path TEXTS = Path.of("../examples/karsu");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/figures");

    @TestFactory
    Stream<DynamicTest> figuresOfTheExamplesStayAsTheyAre() throws IOException {
        Reader reader = Reader.builtIn();
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(reader, file)));
        }
    }

    private static void check(Reader reader, Path file) throws IOException {
        String text = Files.readString(file);
        Account account = reader.read(new Document("karsu", text));
        String actual = account.figures().stream()
                .map(Told::record)
                .map(figure -> line(figure, text))
                .collect(Collectors.joining("\n", "", "\n"));
        Path expected = GOLDEN.resolve(file.getFileName());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String line(Figure figure, String text) {
        return String.join(
                "\t",
                figure.span().in(text).replace('\n', ' '),
                figure.low() + ".." + figure.high(),
                figure.qualifier().label(),
                figure.unit(),
                figure.measure().label(),
                words(figure.telling(), text));
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.in(text);
    }
}
