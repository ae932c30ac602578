package parallax.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.language.EncoderLanguageModel;
import parallax.language.LanguageModel;
import parallax.language.Reading;
import parallax.quantity.Direction;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;
import parallax.time.TimeReader;

class FigureReaderTest {
    private static final AccountDate DATE =
            new AccountDate(AccountDate.Basis.BYLINE, Interval.day(LocalDate.of(2019, 5, 16)), List.of());

    private static final LanguageModel LANGUAGE = new EncoderLanguageModel();

    private final FigureReader reader = new FigureReader();

    private List<Figure> read(String text) {
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(new Document("d", text), List.of(body), LANGUAGE);
        return reader.read(reading, DATE, new TimeReader().read(reading, DATE), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            At least three people were killed.     | At least three people       | 3     | -     | at least          | people     | killed
            Fewer than 50 dockers were arrested.   | Fewer than 50 dockers       | -     | 50    | fewer than        | people     | detained
            Some 5,300 people have left.           | Some 5,300 people           | 5300  | 5300  | about             | people     | displaced
            Between three and seven men died.      | Between three and seven men | 3     | 7     | exact             | people     | killed
            Tens of thousands of people fled.      | Tens of thousands of people | 20000 | 99999 | tens of thousands | people     | displaced
            They hold some 40 percent of the land. | some 40 percent             | 40    | 40    | about             | %          | territory
            Up to 200 airstrikes a day hit it.     | Up to 200 airstrikes        | -     | 200   | up to             | events/day | airstrikes
            400+ villages are besieged.            | 400+ villages               | 400   | -     | at least          | towns      | besieged
            The blast left six people dead.        | six people                  | 6     | 6     | exact             | people     | killed
            The war has left 40 men wounded.       | 40 men                      | 40    | 40    | exact             | people     | injured
            It cost 6.6 million euros.             | 6.6 million euros           | 6600000 | 6600000 | exact         | money      | money
            """)
    void readsWhatTheWordsAllow(
            String text,
            String words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String qualifier,
            String unit,
            String measure) {
        Figure figure = read(text).getFirst();
        assertThat(figure.span().in(text)).isEqualTo(words);
        assertThat(figure.low()).isEqualTo(low);
        assertThat(figure.high()).isEqualTo(high);
        assertThat(figure.qualifier().label()).isEqualTo(qualifier);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.measure().label()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 2254 stands.",
                "It was adopted on 18 December 2015.",
                "See page 12 and footnote [3].",
                "1. The first thesis",
                "The seventh round failed.",
                "A girl of the age of 18 spoke.",
                "They met at 18:00 in room 214.",
                "Both sides, two sides in fact, refused."
            })
    void numbersThatCountNothingAreNoFigures(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aBareNumberCountsWhatTheOneBeforeCounted() {
        List<Figure> figures = read("70,000 civilians have fled the north, 100,000 have fled the south.");
        assertThat(figures).extracting(Figure::measure).containsOnly(Measure.DISPLACED);
        assertThat(figures).extracting(Figure::unit).containsOnly("people");
        assertThat(figures).extracting(Figure::id).containsExactly("f1", "f2");
    }

    @Test
    void tablesAreReadCellByCell() {
        String table = """
                Table: People evacuated, by destination
                           15 May    16 May
                Northport     300       890
                Total       3,200     8,240
                """;
        List<Figure> figures = read(table);
        assertThat(figures)
                .extracting(figure -> figure.span().in(table))
                .containsExactly("300", "890", "3,200", "8,240");
        assertThat(figures.getFirst().place()).isEqualTo("Northport");
        assertThat(figures.getFirst().measure()).isEqualTo(Measure.DISPLACED);
        assertThat(figures.get(1).time()).isEqualTo(Interval.day(LocalDate.of(2019, 5, 16)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll from the shelling had risen to 41 by Friday.      | 41
            By noon the death toll from the shelling had climbed to 41.      | 41
            The ministry put the number of dead at 19.                       | 19
            Officials gave the death toll as 27.                             | 27
            """)
    void aSmallNumberWithoutANounCountsWhereACountIsNamedBefore(String text, BigDecimal value) {
        Figure figure = read(text).getFirst();
        assertThat(figure.low()).isEqualByComparingTo(value);
        assertThat(figure.measure()).isEqualTo(Measure.KILLED);
        assertThat(figure.unit()).isEqualTo("people");
    }

    @Test
    void aNumberWithoutANounIsNoFigureWhereNoCountIsNamed() {
        assertThat(read("They drove to 12 and stopped at 41.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The toll rose from 300 to 450 dead.             | 450 | UP   | 300 | false
            The number of refugees fell to 4,000.           | 4000 | DOWN | -  | false
            The share of women rose by 18 per cent.         | 18  | UP   | -   | true
            """)
    void aFigureThatMovedSaysWhichWayAndFromWhere(
            String text, BigDecimal value, Direction direction, @Nullable BigDecimal before, boolean difference) {
        Figure figure = read(text).getFirst();
        assertThat(figure.low()).isEqualByComparingTo(value);
        assertThat(figure.change()).isEqualTo(new Change(direction, before, difference));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 300 displaced people were evacuated to the school. | evacuated
            Some 300 families took refuge in shelters.                   | shelters
            The rain forced 300 people to flee their homes.              | flee
            It led to the displacement of 300 people.                    | displacement
            """)
    void theWordThatTellsWhatIsMeasuredIsKept(String text, String word) {
        Figure figure = read(text).getFirst();
        assertThat(figure.measure()).isEqualTo(Measure.DISPLACED);
        assertThat(Objects.requireNonNull(figure.telling()).in(text)).isEqualTo(word);
    }

    @Test
    void doubleBlanksAreNoTable() {
        assertThat(read("As  many  as  80,000  people  were  displaced  by  fighting"))
                .extracting(Figure::measure)
                .containsExactly(Measure.DISPLACED);
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        for (String text :
                List.of(" ", "at least", "1".repeat(9000), "5 ".repeat(9000), "\u0000 3 \uD83D people", "$", "%")) {
            assertThat(read(text))
                    .allSatisfy(figure -> assertThat(figure.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Test
    void sinceReachesOverTheVerbToItsTime() {
        Figure figure = read("Since the siege began in March 2015, 40 people have been killed.")
                .getFirst();
        assertThat(figure.time().from()).isEqualTo("2015-03-01");
        assertThat(figure.time().to()).isEqualTo(DATE.interval().to());
    }

    @Test
    void eventsOfADayAreNoCountAsOfThatDay() {
        Figure figure = read("In the events of 29 November 2015, nine people were killed.")
                .getFirst();
        assertThat(figure.time().from()).isEqualTo("2015-11-29");
    }
}
