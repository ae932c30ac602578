package parallax.talks;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.statement.Told;
import parallax.text.Document;

/// The negotiations of the invented accounts in `examples/karsu` and who stands how to them, one file each.
class TalksGoldenTest {
    private final Reader reader = Reader.builtIn();

    @TestFactory
    Stream<DynamicTest> talksOfTheExamplesStayAsTheyAre() throws IOException {
        return KarsuGolden.tests("talks", text -> lines(reader.read(new Document("karsu", text)), text));
    }

    private static List<String> lines(Account account, String text) {
        Stream<String> tracks = account.tracks().stream()
                .map(track -> String.join(
                        "\t",
                        "track",
                        track.id(),
                        track.name(),
                        track.mentions().size() + " times"));
        Stream<String> positions = account.positions().stream().map(told -> line(told, text));
        return Stream.concat(tracks, positions).toList();
    }

    private static String line(Told<Position> told, String text) {
        Position position = told.record();
        return String.join(
                "\t",
                position.actor(),
                position.kind().label(),
                position.modality().label(),
                String.valueOf(position.track()),
                String.valueOf(position.round()),
                position.span().in(text).replace('\n', ' '),
                words(position.condition(), text),
                told.inside() == null ? "own voice" : told.inside());
    }

    private static String words(@Nullable Condition condition, String text) {
        return condition == null
                ? "-"
                : condition.words().in(text).replace('\n', ' ') + " ("
                        + condition.status().label() + ")";
    }
}
