package parallax.figure;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;
import parallax.account.Reader;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.Span;

/// The figures of the invented accounts in `examples/karsu`, one file of them each.
class FigureGoldenTest {
    private final Reader reader = Reader.builtIn();

    @TestFactory
    Stream<DynamicTest> figuresOfTheExamplesStayAsTheyAre() throws IOException {
        return KarsuGolden.tests(
                "figures",
                text -> reader.read(new Document("karsu", text)).figures().stream()
                        .map(Told::record)
                        .map(figure -> line(figure, text))
                        .toList());
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
