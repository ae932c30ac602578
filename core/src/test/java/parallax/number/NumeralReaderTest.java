package parallax.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    private final NumeralReader reader = new NumeralReader();

    private Numeral read(String text) {
        return Objects.requireNonNull(reader.read(Lexemes.of(text), 0), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4,120                          | 4120
            6.6 million                    | 6600000
            sixty-one                      | 61
            two hundred and forty          | 240
            three thousand five hundred    | 3500
            1.5bn                          | 1500000000
            40k                            | 40000
            nineteen                       | 19
            """)
    void readsNumbersAsWritten(String text, String value) {
        Numeral numeral = read(text);
        assertThat(numeral.value()).isEqualByComparingTo(value);
    }

    @Test
    void everyGroupedNumberReadsBackAsItself() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int number = random.nextInt(1_000_000_000);
            Numeral numeral = read(String.format(Locale.ROOT, "%,d", number));
            assertThat(numeral.value().intValueExact()).isEqualTo(number);
        }
    }

    @Test
    void ordinalsAreTold() {
        assertThat(read("23rd")).matches(Numeral::ordinal);
        assertThat(read("twenty-third")).matches(Numeral::ordinal);
    }

    @Test
    void twoNumbersSideBySideStayTwo() {
        Numeral numeral = read("three four");
        assertThat(numeral.value()).isEqualByComparingTo("3");
    }

    @Test
    void anyTextIsCutWithoutFailing() {
        for (String text : new String[] {"", "\u0000", "😀 1\uD83D", "9".repeat(5000), "hundred ".repeat(2000)}) {
            Lexemes lexemes = Lexemes.of(text);
            for (int at = 0; at < lexemes.size(); at++) {
                reader.read(lexemes, at);
            }
        }
    }
}
