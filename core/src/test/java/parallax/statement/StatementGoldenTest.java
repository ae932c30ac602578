package parallax.statement;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;
import parallax.account.Reader;
import parallax.text.Document;

/// The statements of the invented accounts in `examples/karsu`, one file of them each.
class StatementGoldenTest {
    private final Reader reader = Reader.builtIn();

    @TestFactory
    Stream<DynamicTest> statementsOfTheExamplesStayAsTheyAre() throws IOException {
        return KarsuGolden.tests(
                "statements",
                text -> reader.read(new Document("karsu", text)).statements().list().stream()
                        .map(statement -> line(statement, text))
                        .toList());
    }

    private static String line(Statement statement, String text) {
        return String.join(
                        "\t",
                        statement.id(),
                        Objects.requireNonNullElse(statement.source(), "-"),
                        statement.cue().in(text),
                        statement.content().stream()
                                .map(piece -> piece.in(text))
                                .collect(Collectors.joining(" … ")),
                        statement.kind().label(),
                        statement.stance().label(),
                        Objects.requireNonNullElse(statement.inside(), "-"))
                .replace('\n', ' ');
    }
}
