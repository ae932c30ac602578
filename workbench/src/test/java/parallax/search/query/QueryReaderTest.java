package parallax.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.search.query.Expression.All;
import parallax.search.query.Expression.Any;
import parallax.search.query.Expression.Anything;
import parallax.search.query.Expression.Near;
import parallax.search.query.Expression.Not;
import parallax.search.query.Expression.Phrase;
import parallax.search.query.Expression.Prefix;
import parallax.search.query.Expression.Property;
import parallax.search.query.Expression.Published;
import parallax.search.query.Expression.Undated;
import parallax.search.query.Expression.Word;
import parallax.time.Interval;

final class QueryReaderTest {
    @Test
    void anEmptyQueryAsksForAnything() {
        assertThat(QueryReader.read("  ")).isEqualTo(new Anything());
    }

    @Test
    void wordsSideBySideMustAllBeThereAndOrBindsWeaker() {
        Expression ferryCrew = new All(List.of(new Word("ferry"), new Word("crew")));
        assertThat(QueryReader.read("ferry crew")).isEqualTo(ferryCrew);
        assertThat(QueryReader.read("ferry AND crew OR mine")).isEqualTo(new Any(List.of(ferryCrew, new Word("mine"))));
        assertThat(QueryReader.read("ferry (crew OR mine)"))
                .isEqualTo(new All(List.of(new Word("ferry"), new Any(List.of(new Word("crew"), new Word("mine"))))));
    }

    @Test
    void whatIsUnwantedIsWrittenInTwoWays() {
        Expression expected = new All(List.of(new Word("ferry"), new Not(new Phrase("third round"))));
        assertThat(QueryReader.read("ferry NOT \"third round\"")).isEqualTo(expected);
        assertThat(QueryReader.read("ferry -“third round”")).isEqualTo(expected);
        assertThat(QueryReader.read("cease-fire")).isEqualTo(new Word("cease-fire"));
    }

    @Test
    void beginningsAndNeighbours() {
        assertThat(QueryReader.read("ceasefi*")).isEqualTo(new Prefix("ceasefi"));
        assertThat(QueryReader.read("\"convoy attack\"~5")).isEqualTo(new Near("convoy attack", 5));
    }

    @Test
    void fieldsAndDates() {
        assertThat(QueryReader.read("actor:\"Coast Command\""))
                .isEqualTo(new Property(SearchField.ACTOR, "Coast Command", true));
        assertThat(QueryReader.read("Source:hera*")).isEqualTo(new Property(SearchField.SOURCE, "hera", false));
        assertThat(QueryReader.read("date:[2021-03 TO 2021]"))
                .isEqualTo(new Published(new Interval(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31))));
        assertThat(QueryReader.read("date:[* TO 2021-04-02]"))
                .isEqualTo(new Published(new Interval(null, LocalDate.of(2021, 4, 2))));
        assertThat(QueryReader.read("date:undated")).isEqualTo(new Undated());
    }

    @Test
    void colonsInOrdinaryTextAreNoFields() {
        assertThat(QueryReader.read("10:30")).isEqualTo(new Word("10:30"));
        assertThat(QueryReader.read("said: https://a.example"))
                .isEqualTo(new All(List.of(new Word("said:"), new Word("https://a.example"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "third round           |  1 | this quotation is not closed
            ferry (crew            |  7 | this bracket is not closed
            ferry) crew            |  6 | this bracket closes none
            ferry AND              | 10 | something to look for is missing here
            OR ferry               |  1 | something to look for is missing before OR
            ferry ()               |  8 | nothing to look for before this bracket
            fer*y                  |  1 | a * stands at the end of a word
            a *b                   |  3 | a * stands at the end of a word
            f*                     |  1 | before a * stand at least 2 letters
            crew –                 |  6 | no letter or digit to look for here
            crew~2                 |  1 | ~ stands behind a quotation
            "ferry crew"~          | 13 | behind ~ stands how many words may lie between
            auther:pike            |  1 | there is no field auther
            x date:[2021-03]       |  8 | a range is written [2021-03 TO 2021-04]
            x date:2021-3          |  8 | no date: 2021-3
            date:[2022 TO 2021]    |  6 | ends before it begins
            actor:[a TO b]         |  7 | only date: knows ranges
            actor:(a               |  7 | behind actor: stands a word or a quotation
            [2021 TO 2022]         |  1 | a range stands behind date:
            date:[2021             |  6 | this range is not closed
            """)
    void aWrongQueryIsExplainedWithThePlaceOfTheFault(String query, int character, String reason) {
        QueryFault fault = catchThrowableOfType(QueryFault.class, () -> QueryReader.read(query));
        assertThat(fault.explained())
                .startsWith("character " + character + ": ")
                .contains(reason);
        assertThat(fault.place().start()).isEqualTo(character - 1);
    }

    @Test
    void noQueryExhaustsTheStackOrTheMemory() {
        assertThat(catchThrowableOfType(QueryFault.class, () -> QueryReader.read("(".repeat(1500))))
                .hasMessageContaining("deep");
        assertThat(catchThrowableOfType(QueryFault.class, () -> QueryReader.read("a ".repeat(1500))))
                .hasMessageContaining("at most");
    }
}
