package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.text.ResourceTable;

/// Reads sentences of a news report back as TIMEX3.
class NewsTimexTest {
    private static final AccountDate WRITTEN =
            new AccountDate(AccountDate.Basis.BYLINE, Interval.day(LocalDate.of(2018, 9, 12)), List.of());

    private final TimeReader reader = new TimeReader();

    @TestFactory
    Stream<DynamicTest> everySentenceReadsAsItsTimex() {
        return ResourceTable.rows(NewsTimexTest.class, "news.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(row.getFirst(), row.get(1))));
    }

    private void check(String marked, String expected) {
        List<Timex> read = reader.timexes(TimeReaderTest.reading(marked.replaceAll("[\\[\\]]", "")), WRITTEN);
        assertThat(mark(marked.replaceAll("[\\[\\]]", ""), read)).isEqualTo(marked);
        assertThat(read.stream()
                        .map(timex -> timex.type() + " " + timex.value())
                        .toList())
                .isEqualTo(List.of(expected.split(" (?=DATE|TIME|DURATION|SET)", -1)));
    }

    private static String mark(String text, List<Timex> read) {
        StringBuilder marked = new StringBuilder(text);
        for (Timex timex : read.reversed()) {
            marked.insert(timex.span().end(), "]").insert(timex.span().start(), "[");
        }
        return marked.toString();
    }
}
