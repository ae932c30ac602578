package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.time.AccountDate.Basis;

class CaseDatesTest {
    private static final String STORY = "The bridge at Lindenau fell, Ada Person told the Northern Courier in Harrow.";
    private static final LocalDate DAY = LocalDate.of(2019, 5, 14);

    /// The first account, and others of its story on these days.
    private static CaseDates with(@Nullable LocalDate stated, LocalDate... days) {
        CaseDates dates = new CaseDates();
        dates.add(STORY, stated);
        for (LocalDate day : days) {
            dates.add(STORY + " It was in the valley.", day);
        }
        dates.add("In the south Ines Maier spoke of Corvo and of Santa Rita.", DAY.minusYears(9));
        return dates;
    }

    @Test
    void neighboursThatAgreeTellHalfAYearAroundThem() {
        var dates = with(null, DAY, DAY.plusDays(3), DAY.plusDays(9));
        assertThat(dates.likely(0)).isEqualTo(new Interval(DAY.minusDays(180), DAY.plusDays(189)));
    }

    @Test
    void neighboursThatAreYearsApartTellNothing() {
        var dates = with(null, DAY, DAY.plusDays(3), DAY.plusYears(2));
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void twoNeighboursAreTooFew() {
        var dates = with(null, DAY, DAY.plusDays(3));
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void nothingIsToldOfAnAccountThatStatesItsDate() {
        var dates = with(DAY.minusYears(1), DAY, DAY, DAY);
        assertThat(dates.likely(0).isUnknown()).isTrue();
    }

    @Test
    void whatIsLikelyChoosesTheYear() {
        String text = "The vote is tomorrow, 15 May.";
        AccountDate date = new AccountDateReader()
                .read(TimeReaderTest.reading(text), new Interval(DAY.minusDays(180), DAY.plusDays(180)));
        assertThat(date.interval()).isEqualTo(Interval.day(DAY));
        assertThat(date.evidence()).extracting(span -> span.in(text)).containsExactly("tomorrow, 15 May");
        assertThat(date.basis()).isEqualTo(Basis.NEIGHBOURS);
    }

    @Test
    void anEndThatOnlyNeighboursTellIsSaidToBeTheirs() {
        Interval likely = new Interval(DAY.minusDays(180), DAY.plusDays(180));
        AccountDate date = new AccountDateReader().read(TimeReaderTest.reading("The vote is near."), likely);
        assertThat(date).isEqualTo(new AccountDate(Basis.NEIGHBOURS, likely, java.util.List.of()));
        assertThat(date.how()).isEqualTo("inferred");
    }
}
