package parallax.event;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;
import parallax.account.Reader;
import parallax.statement.Told;
import parallax.text.Document;

/// The events of the invented accounts in `examples/karsu`, one file of them each.
class EventGoldenTest {
    private final Reader reader = Reader.builtIn();

    @TestFactory
    Stream<DynamicTest> eventsOfTheExamplesStayAsTheyAre() throws IOException {
        return KarsuGolden.tests(
                "events",
                text -> reader.read(new Document("karsu", text)).events().stream()
                        .map(told -> line(told, text))
                        .toList());
    }

    private static String line(Told<Event> told, String text) {
        Event event = told.record();
        return String.join(
                "\t",
                event.trigger().in(text).replace('\n', ' '),
                event.type() + "/" + event.mode(),
                names(event.actors()),
                names(event.recipients()),
                event.status().label(),
                told.inside() == null ? "-" : told.inside());
    }

    private static String names(List<String> actors) {
        return actors.isEmpty() ? "-" : String.join(", ", actors);
    }
}
