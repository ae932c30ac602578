package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class TimeReaderTest {
    /// A Thursday.
    private static final LocalDate WRITTEN = LocalDate.of(2019, 5, 16);

    private final TimeReader reader = new TimeReader();

    private List<TimeExpression> read(String text) {
        return reader.read(reading(text), new AccountDate(AccountDate.Basis.BYLINE, Interval.day(WRITTEN), List.of()));
    }

    static Reading reading(String text) {
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        return new Reading(new Document("d", text), List.of(new ReadPassage(body, List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They signed it on 2 March 2018.              | 2 March 2018               | 2018-03-02 | 2018-03-02
            The envoy arrived on Tuesday.                | Tuesday                    | 2019-05-14 | 2019-05-14
            The envoy will arrive on Tuesday.            | Tuesday                    | 2019-05-21 | 2019-05-21
            The camp burned last week.                   | last week                  | 2019-05-06 | 2019-05-12
            A coup failed 14 months ago.                 | 14 months ago              | 2018-03-01 | 2018-03-31
            It held for the past four years.             | the past four years        | 2015-05-16 | 2019-05-16
            In late December they met.                   | late December              | 2018-12-21 | 2018-12-31
            The talks were held on 30-31 March.          | 30-31 March                | 2019-03-30 | 2019-03-31
            He died in the night of 27 to 28 April.      | the night of 27 to 28 April| 2019-04-27 | 2019-04-28
            They met in the early hours of 3 May.        | the early hours of 3 May   | 2019-05-03 | 2019-05-03
            Between 1-12 May many fled.                  | Between 1-12 May           | 2019-05-01 | 2019-05-12
            They drove on Easter Monday.                 | Easter Monday              | 2019-04-22 | 2019-04-22
            Since last weekend they have shelled it.     | Since last weekend         | 2019-05-11 | 2019-05-16
            A second round is to open on 3 June.         | 3 June                     | 2019-06-03 | 2019-06-03
            The count ran from 18 January to 31 March.   | 18 January to 31 March     | 2019-01-18 | 2019-03-31
            Prices rose in the 1990s.                    | the 1990s                  | 1990-01-01 | 1999-12-31
            They left on 04.11.2017 by bus.              | 04.11.2017                 | 2017-11-04 | 2017-11-04
            They left on 11/24/2017 by bus.              | 11/24/2017                 | 2017-11-24 | 2017-11-24
            """)
    void readsWhatTheWordsSay(String text, String words, LocalDate from, LocalDate to) {
        List<TimeExpression> times = read(text);
        assertThat(times).hasSize(1);
        assertThat(times.getFirst().span().in(text)).isEqualTo(words);
        assertThat(times.getFirst().interval()).isEqualTo(new Interval(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 2254 was adopted.",
                "It won 3-1 against them.",
                "Situation Report No. 7 says so.",
                "They may march on, she said.",
                "2000 people came.",
                "Call +86 138-2010-2015 now-ish.",
                "It is up to date.",
                "Flight 1549 landed safely.",
                "He is 42 years old.",
                "It won 1912 seats.",
                "83 cities and towns.",
                "The ratio is 3/4."
            })
    void findsNoTimeWhereNoneIsTold(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void oneUnambiguousNumericDateTellsHowTheOthersAreRead() {
        assertThat(read("On 11/24/2017 and on 03/04/2017 they met.").getLast().interval())
                .isEqualTo(Interval.day(LocalDate.of(2017, 3, 4)));
        assertThat(read("On 24/11/2017 and on 03/04/2017 they met.").getLast().interval())
                .isEqualTo(Interval.day(LocalDate.of(2017, 4, 3)));
    }

    @Test
    void everyDateReadsBackAsItself() {
        Random random = new Random(3);
        List<String> forms =
                List.of("d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "EEEE, d MMMM yyyy", "MMM d, yyyy");
        for (int i = 0; i < 600; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
            String form = forms.get(i % forms.size());
            String text = "It was on "
                    + DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day) + " that it began.";
            assertThat(read(text))
                    .as(text)
                    .singleElement()
                    .matches(time -> time.interval().equals(Interval.day(day)));
        }
    }

    @Test
    void aReprintedReportIsAnchoredOnItsOwnDateline() {
        String text = "We reprint this.\n\nHARBOUR, March 8, 2019 (ZZZ) - Ships left on Friday, she said.";
        assertThat(read(text).getLast().interval()).isEqualTo(Interval.day(LocalDate.of(2019, 3, 8)));
    }

    /// A feast's name was once looked for through all the dashes of a ruled line, from each of them.
    @Test
    @Timeout(20)
    void aLongRuledLineIsReadInLinearTime() {
        assertThat(read("-".repeat(300_000))).isEmpty();
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        String digits = "1".repeat(20_000);
        for (String text : List.of(
                " ",
                "\u0000 May 99",
                "31 February 2018",
                digits,
                "the ".repeat(20_000),
                "29 February",
                "999999999 years ago")) {
            assertThat(read(text))
                    .allSatisfy(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
