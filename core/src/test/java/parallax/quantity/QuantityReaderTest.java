package parallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.LanguageModel;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;
import parallax.text.Span;

class QuantityReaderTest {
    private static final LanguageModel LANGUAGE = new EncoderLanguageModel();

    private final QuantityReader reader = new QuantityReader();

    private List<Quantity> read(String text) {
        var sentences = LANGUAGE.read(List.of(new Excerpt(text, new Span(0, text.length()))))
                .getFirst();
        return reader.read(Lexemes.of(text), sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            two and a half thousand people fled       | 2500     | 2500     | -
            3 lakh people fled                        | 300000   | 300000   | -
            1.5 crore people fled                     | 15000000 | 15000000 | -
            two dozen villagers fled                  | 24       | 24       | -
            9 300 households left                     | 9300     | 9300     | -
            several hundred men left                  | 200      | 999      | -
            from $160 million to $171 million         | 160000000 | 171000000 | dollar
            between 15km and 17km of road             | 15       | 17       | kilometre
            5-7 million people                        | 5000000  | 7000000  | -
            it was minus-5 degrees Celsius            | -5       | -5       | celsius
            1/16 of a pint                            | 0.0625   | 0.0625   | -
            a .500 record                             | 0.5      | 0.5      | -
            two thirds of the houses burnt            | 66.7     | 66.7     | percentage
            it paid RM79 a month                      | 79       | 79       | malaysian ringgit
            80 per cent of them                       | 80       | 80       | percentage
            $80 per barrel                            | 80       | 80       | dollar per barrel
            a 50-year-old man                         | 50       | 50       | year of age
            a 37m-long bridge                         | 37       | 37       | metre
            tens of thousands of dollars              | 20000    | 99999    | dollar
            it sold 1.2m tonnes                       | 1200000  | 1200000  | tonne
            """)
    void readsValuesAndUnits(String text, BigDecimal low, BigDecimal high, @Nullable String unit) {
        Quantity quantity = read(text).getFirst();
        assertThat(quantity.amount().low()).isEqualByComparingTo(low);
        assertThat(quantity.amount().high()).isEqualByComparingTo(high);
        assertThat(quantity.unit() == null ? null : quantity.unit().name()).isEqualTo(unit);
    }

    /// Cases of Recognizers-Text, see `SOURCE.md` beside them.
    @TestFactory
    Stream<DynamicTest> readsTheNumbersOfAnotherReadersSpecification() {
        return ResourceTable.rows(QuantityReaderTest.class, "recognizers.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> {
                    Quantity quantity = read(row.getFirst()).getFirst();
                    assertThat(written(quantity.amount().low())).isEqualTo(row.get(1));
                    assertThat(written(quantity.amount().high())).isEqualTo(row.get(2));
                    assertThat(quantity.unit() == null ? "-" : quantity.unit().name())
                            .isEqualTo(row.get(3));
                }));
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 222-333-4444.",
                "The deal failed. 2. Trade: The border stays shut.",
                "The server stands at 192.168.1.2.",
                "They met on 5/17/2018.",
                "See https://example.org/a?id=20%203.",
                "They met between 7 and 15 March.",
                "They met on Jan. 24, 2019.",
                "The council sat from 5 in the morning.",
                "It ended 2-1.",
                "The second girl came first.",
                "Built in 1848, it stands.",
                "He lives in room 12."
            })
    void datesScoresAndNamesAreNoQuantities(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void twoUnitsAreTwoQuantities() {
        assertThat(read("Prices fell 7 per cent to 12,000 crowns."))
                .extracting(quantity -> quantity.amount().value().toPlainString())
                .containsExactly("7", "12000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Exports fell 7 per cent.                  | DOWN
            Shares were up 3 per cent.                | UP
            The toll was 40 per cent.                 | -
            The price rose by 18 dollars.             | UP
            """)
    void tellsWhichWayItWent(String text, @Nullable Direction direction) {
        assertThat(new ChangeReader().read(read(text).getFirst())).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grain exports fell 7 per cent.                       | grain exports
            The town bought an 8.5 kW pump.                      | pump
            The dam will flood the valley in 15 years.           | dam
            They are sitting on $1 billion in profits.           | profits
            They dug a trench that stretches hundreds of miles.  | trench
            The maximum speed of the boats was 80 km per hour.   | maximum speed boats
            """)
    void aNumberIsSaidOfTheNounItMeasuresOrTheSubjectOfItsVerb(String text, String words) {
        List<Quantity> all = read(text);
        var topic = new TopicReader().read(all.getFirst(), all).getFirst();
        assertThat(topic.words().stream()
                        .map(at -> all.getFirst().tree().lower(at))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    /// Value × spelling × qualifier × noun is read back.
    @Test
    void generatedAmountsAreReadBack() {
        Random random = new Random(11);
        String[] qualifiers = {"", "about ", "at least ", "more than ", "up to ", "fewer than "};
        Qualifier[] kinds = {
            Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.OVER, Qualifier.UP_TO, Qualifier.FEWER_THAN
        };
        String[] nouns = {"people", "families", "houses", "per cent", "dollars", "tonnes", "kilometres"};
        for (int round = 0; round < 60; round++) {
            int kind = random.nextInt(qualifiers.length);
            long value = 2100L + random.nextInt(900_000);
            String noun = nouns[random.nextInt(nouns.length)];
            String number = spelt(value, random.nextInt(3));
            String text = "There were " + qualifiers[kind] + number + " " + noun + ".";
            Quantity quantity = read(text).getFirst();
            assertThat(quantity.amount().value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(value));
            assertThat(quantity.amount().qualifier()).as(text).isEqualTo(kinds[kind]);
        }
    }

    private static String spelt(long value, int way) {
        return switch (way) {
            case 0 -> String.valueOf(value);
            case 1 -> String.format(Locale.ROOT, "%,d", value);
            default -> BigDecimal.valueOf(value).movePointLeft(3).toPlainString() + " thousand";
        };
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        for (String text :
                List.of("$", "- -", "from to", "5 ".repeat(3000), "\u0000 3 \uD83D", "1/0 of it", "×10", "%")) {
            assertThat(read(text))
                    .allSatisfy(quantity -> assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
