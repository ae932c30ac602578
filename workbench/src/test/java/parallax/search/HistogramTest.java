package parallax.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.time.Interval;

final class HistogramTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 5);

    @Test
    void daysWithoutGaps() {
        Histogram dates = Histogram.of(Map.of(Interval.day(DAY), 3, Interval.day(DAY.plusDays(2)), 1));
        assertThat(dates.step()).isEqualTo(Histogram.Step.DAY);
        assertThat(dates.bars())
                .containsExactly(
                        new Period(DAY, DAY, 3),
                        new Period(DAY.plusDays(1), DAY.plusDays(1), 0),
                        new Period(DAY.plusDays(2), DAY.plusDays(2), 1));
    }

    @Test
    void longRangesHaveWeeksMonthsAndYears() {
        assertThat(over(100).step()).isEqualTo(Histogram.Step.WEEK);
        assertThat(over(1000).step()).isEqualTo(Histogram.Step.MONTH);
        assertThat(over(10_000).step()).isEqualTo(Histogram.Step.YEAR);
        assertThat(over(100).bars().getFirst().from()).isEqualTo(DAY);
        assertThat(over(1000).bars().getLast()).isEqualTo(new Period(day(2023, 12, 1), day(2023, 12, 31), 1));
    }

    @Test
    void whatMayBelongToSeveralBarsIsVagueAndWhatNobodyKnowsIsUndated() {
        Histogram dates = Histogram.of(Map.of(
                Interval.day(DAY),
                1,
                new Interval(DAY, DAY.plusDays(3)),
                2,
                new Interval(null, DAY),
                4,
                new Interval(day(2019, 1, 1), day(2021, 12, 31)),
                8,
                Interval.UNKNOWN,
                16));
        assertThat(dates).isEqualTo(new Histogram(Histogram.Step.DAY, List.of(new Period(DAY, DAY, 1)), 14, 16));
    }

    @Test
    void nothingIsDated() {
        assertThat(Histogram.of(Map.of(Interval.UNKNOWN, 5)).undated()).isEqualTo(5);
        assertThat(Histogram.of(Map.of()).bars()).isEmpty();
    }

    private static Histogram over(int days) {
        return Histogram.of(Map.of(Interval.day(DAY), 1, Interval.day(DAY.plusDays(days)), 1));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
