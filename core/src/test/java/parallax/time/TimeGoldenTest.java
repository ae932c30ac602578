package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each file of `golden/times` holds the times of one account of the invented Karsu, as if written on one day.
class TimeGoldenTest {
    private static final Path ACCOUNTS = Path.of("../examples/karsu");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/times");
    private static final LocalDate WRITTEN = LocalDate.of(2021, 4, 16);

    private final TimeReader reader = new TimeReader();

    @TestFactory
    Stream<DynamicTest> timesOfEachAccountAreAsExpected() {
        return Stream.of("a", "b", "c", "d", "e", "f").map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private void check(String name) throws IOException {
        String actual = times(Files.readString(ACCOUNTS.resolve(name + ".txt")));
        Path expected = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private String times(String text) {
        AccountDate date = new AccountDate(AccountDate.Basis.METADATA, Interval.day(WRITTEN), List.of());
        return reader.read(TimeReaderTest.reading(text), date).stream()
                .map(time -> line(text, time))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String text, TimeExpression time) {
        return String.join(
                "\t",
                time.span().in(text).replace("\n", "⏎"),
                Objects.toString(time.interval().from(), "open"),
                Objects.toString(time.interval().to(), "open"),
                time.granularity().name());
    }
}
