package parallax.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.KarsuGolden;

/// Each file of `golden/times` holds the times of one account of the invented Karsu, as if written on one day.
class TimeGoldenTest {
    private static final LocalDate WRITTEN = LocalDate.of(2021, 4, 16);

    private final TimeReader reader = new TimeReader();

    @TestFactory
    Stream<DynamicTest> timesOfEachAccountAreAsExpected() throws IOException {
        return KarsuGolden.tests("times", this::times);
    }

    private List<String> times(String text) {
        AccountDate date = new AccountDate(AccountDate.Basis.METADATA, Interval.day(WRITTEN), List.of());
        return reader.read(TimeReaderTest.reading(text), date).stream()
                .map(time -> line(text, time))
                .toList();
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
