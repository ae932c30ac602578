package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Times made up from their meaning read back as what they mean.
class GeneratedTimesTest {
    private static final LocalDate WRITTEN = LocalDate.of(2018, 9, 12);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final TimeReader reader = new TimeReader();
    private final Random random = new Random(11);

    private TimeExpression only(String text) {
        AccountDate date = new AccountDate(AccountDate.Basis.BYLINE, Interval.day(WRITTEN), List.of());
        List<TimeExpression> read = reader.read(TimeReaderTest.reading(text), date);
        assertThat(read).as(text).hasSize(1);
        return read.getFirst();
    }

    private static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Test
    void anOffsetFromTheDayOfWritingIsCountedBack() {
        for (int amount = 2; amount <= 10; amount++) {
            String number = random.nextBoolean() ? NUMBERS.get(amount - 1) : String.valueOf(amount);
            assertThat(only("They fled " + number + " days ago.").interval())
                    .isEqualTo(Interval.day(WRITTEN.minusDays(amount)));
            assertThat(only("They fled " + number + " months ago.").interval().from())
                    .isEqualTo(WRITTEN.minusMonths(amount).withDayOfMonth(1));
            assertThat(only("They fled " + number + " years ago.").interval().from())
                    .isEqualTo(LocalDate.of(WRITTEN.getYear() - amount, 1, 1));
        }
    }

    @Test
    void anOffsetFromADayToldBeforeIsCountedFromIt() {
        for (int at = 0; at < 60; at++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900));
            int amount = 2 + random.nextInt(9);
            String told = day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
            String text = "On " + told + " they met and " + NUMBERS.get(amount - 1) + " days later they left.";
            AccountDate date = new AccountDate(AccountDate.Basis.BYLINE, Interval.day(WRITTEN), List.of());
            assertThat(reader.read(TimeReaderTest.reading(text), date))
                    .as(text)
                    .last()
                    .matches(time -> time.interval().equals(Interval.day(day.plusDays(amount))));
        }
    }

    @Test
    void monthsYearsDecadesAndCenturiesAreWhole() {
        for (int at = 0; at < 200; at++) {
            int year = 1810 + random.nextInt(200);
            int month = 1 + random.nextInt(12);
            LocalDate first = LocalDate.of(year, month, 1);
            assertThat(only("It began in " + month(month) + " " + year + ".").interval())
                    .isEqualTo(new Interval(first, first.plusMonths(1).minusDays(1)));
            assertThat(only("It began in " + year + ".").interval()).isEqualTo(TimeUnit.year(year));
            int decade = year / 10 * 10;
            assertThat(only("It began in the " + decade + "s.").interval()).isEqualTo(TimeUnit.years(decade, 10));
        }
    }

    @Test
    void aRangeOfDaysHasBothItsEnds() {
        for (int at = 0; at < 200; at++) {
            LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1200));
            LocalDate to = from.plusDays(1 + random.nextInt(20));
            String text = "It ran from " + from.getDayOfMonth() + " " + month(from.getMonthValue()) + " to "
                    + to.getDayOfMonth() + " " + month(to.getMonthValue()) + " " + to.getYear() + ".";
            assertThat(only(text).interval()).as(text).isEqualTo(new Interval(from, to));
        }
    }

    @Test
    void aNarrativeGoesOnInTheYearItHasReached() {
        String text = "War broke out in 1914. On 9 September 1914 they stopped. On 7 October they dug in. "
                + "It was 1915. In 1916 it went on. In March the snow fell.";
        AccountDate date = new AccountDate(AccountDate.Basis.METADATA, Interval.day(WRITTEN), List.of());
        List<TimeExpression> read = reader.read(TimeReaderTest.reading(text), date);
        assertThat(read.get(2).interval()).isEqualTo(Interval.day(LocalDate.of(1914, 10, 7)));
        assertThat(read.getLast().interval().from()).isEqualTo(LocalDate.of(1916, 3, 1));
    }

    @Test
    void aFeastOfTheEasternChurchFallsOnItsOwnDay() {
        assertThat(only("They met on Orthodox Easter.").interval()).isEqualTo(Interval.day(LocalDate.of(2018, 4, 8)));
    }
}
