package parallax.place;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;
import parallax.account.Reader;
import parallax.text.Document;

/// The places of the invented accounts in `examples/karsu`, one file of them each.
class PlaceGoldenTest {
    private final Reader reader = Reader.builtIn();

    @TestFactory
    Stream<DynamicTest> placesOfTheExamplesStayAsTheyAre() throws IOException {
        return KarsuGolden.tests(
                "places",
                text -> reader.read(new Document("karsu", text)).places().stream()
                        .map(place -> line(place, text))
                        .toList());
    }

    private static String line(Place place, String text) {
        Coordinates at = place.at();
        String point = at == null ? "unknown" : String.format(Locale.ROOT, "%.2f %.2f", at.latitude(), at.longitude());
        return String.join("\t", place.span().in(text).replace('\n', ' '), place.name(), place.kind() + "", point);
    }
}
