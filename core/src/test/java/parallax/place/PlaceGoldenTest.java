package parallax.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.account.Reader;
import parallax.text.Document;

/// The places of the invented accounts in `examples/karsu`, one file of them each.
class PlaceGoldenTest {
    private static final Path TEXTS = Path.of("../examples/karsu");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/places");

    @TestFactory
    Stream<DynamicTest> placesOfTheExamplesStayAsTheyAre() throws IOException {
        Reader reader = Reader.builtIn();
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(reader, file)));
        }
    }

    private static void check(Reader reader, Path file) throws IOException {
        String text = Files.readString(file);
        String actual = reader.read(new Document("karsu", text)).places().stream()
                .map(place -> line(place, text))
                .collect(Collectors.joining("\n", "", "\n"));
        Path expected = GOLDEN.resolve(file.getFileName());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String line(Place place, String text) {
        Coordinates at = place.at();
        String point = at == null ? "unknown" : String.format(Locale.ROOT, "%.2f %.2f", at.latitude(), at.longitude());
        return String.join("\t", place.span().in(text).replace('\n', ' '), place.name(), place.kind() + "", point);
    }
}
