package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.time.AccountDate.Basis;
import parallax.time.CaseDates.Dated;

class CaseDatesTest {
    private static final String STORY = "The bridge at Lindenau fell, Ada Person told the Northern Courier in Harrow.";
    private static final LocalDate DAY = LocalDate.of(2019, 5, 14);

    private static Dated stated(String text, LocalDate day) {
        return new Dated(text, new AccountDate(Basis.BYLINE, Interval.day(day), List.of()));
    }

    private static Dated undated(String text) {
        return new Dated(text, AccountDate.UNKNOWN);
    }

    private static List<Dated> with(Dated first, LocalDate... days) {
        List<Dated> all = new ArrayList<>(List.of(first));
        for (LocalDate day : days) {
            all.add(stated(STORY + " It was in the valley.", day));
        }
        all.add(stated("In the south Ines Maier spoke of Corvo and of Santa Rita.", DAY.minusYears(9)));
        return all;
    }

    @Test
    void neighboursThatAgreeTellHalfAYearAroundThem() {
        var dates = new CaseDates(with(undated(STORY), DAY, DAY.plusDays(3), DAY.plusDays(9)));
        assertThat(dates.likely(0)).isEqualTo(new Interval(DAY.minusDays(180), DAY.plusDays(189)));
    }

    @Test
    void neighboursThatAreYearsApartTellNothing() {
        var dates = new CaseDates(with(undated(STORY), DAY, DAY.plusDays(3), DAY.plusYears(2)));
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void twoNeighboursAreTooFew() {
        var dates = new CaseDates(with(undated(STORY), DAY, DAY.plusDays(3)));
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void nothingIsToldOfAnAccountThatStatesItsDate() {
        var dates = new CaseDates(with(stated(STORY, DAY.minusYears(1)), DAY, DAY, DAY));
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void whatIsLikelyChoosesTheYear() {
        String text = "The vote is tomorrow, 15 May.";
        AccountDate date = new AccountDateReader()
                .read(TimeReaderTest.reading(text), new Interval(DAY.minusDays(180), DAY.plusDays(180)));
        assertThat(date.interval()).isEqualTo(Interval.day(DAY));
        assertThat(date.evidence()).extracting(span -> span.in(text)).containsExactly("tomorrow, 15 May");
    }
}
