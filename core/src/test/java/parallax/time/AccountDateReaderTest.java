package parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDateReaderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 14);
    private final AccountDateReader reader = new AccountDateReader();

    private AccountDate read(String text) {
        return reader.read(TimeReaderTest.reading(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge falls\n\nHARBOUR TOWN, May 14, 2019 (ZZZ) - A bridge fell on Monday, officials said.",
                "Bridge falls\n\nAda Person\n14 May 2019\n\nA bridge fell on Monday.",
                "THE HERALD\nTuesday, 14 May 2019 · Page 3\n\nBridge falls",
                "Down with tolls!\n\nStatement of the Bridge Workers, 14.05.2019,\n\n1. The bridge fell.",
                "14-05-2019 Bridge falls in the north. A bridge fell on 2 May 2018, too.",
                "Bridge falls. Some words follow here.\n\nHarbour Town, 14 May 2019",
                "Bridge falls\nLast updated: 16 May 2019 | Published: 14 May 2019\n\nA bridge fell.",
                "Bridge falls\n14.05.2019 (updated 20:33 15.05.2019)\n\nA bridge fell.",
                "Bridge falls\nMay 14, 2019 / 6:05 PM EDT\n\nA bridge fell.",
                "Bridge falls\nPublished: 14/05/19\n\nA bridge fell.",
                "Bridge falls\nhttps://example.org/news/2019/05/14/bridge-falls\n\nA bridge fell.",
                "Bridge falls\n١٤.٠٥.٢٠١٩\n\nA bridge fell.",
                "Bridge falls\n05/14/2019\n\nA bridge fell."
            })
    void takesTheDateThatTheAccountStates(String text) {
        AccountDate date = read(text);
        assertThat(date.how()).isEqualTo("stated");
        assertThat(date.interval()).isEqualTo(Interval.day(DAY));
    }

    @Test
    void tomorrowsNameTellsToday() {
        AccountDate date =
                read("They agreed on 1 May 2019. The vote is tomorrow, 15 May. A fair will open on 30 June 2019.");
        assertThat(date.how()).isEqualTo("inferred");
        assertThat(date.interval()).isEqualTo(Interval.day(DAY));
    }

    @Test
    void whatRecursEachYearLeavesTheYearOpen() {
        AccountDate date = read("We saw it on a smartphone. The vote is tomorrow, 15 May.");
        assertThat(date.interval()).isEqualTo(new Interval(LocalDate.of(2008, 5, 14), null));
    }

    @Test
    void theDatelineOfAReprintIsOnlyALowerBound() {
        String letter =
                "Dear friends, we print below with kind permission a report of our friends at the agency that we"
                        + " found sober and to the point.\n\nHARBOUR, May 14, 2019 (ZZZ) - A bridge fell.\n\n(ZZZ)\n\n"
                        + "A vigil is planned for 22 May.";
        AccountDate date = read(letter);
        assertThat(date.how()).isEqualTo("inferred");
        assertThat(date.interval()).isEqualTo(new Interval(DAY, LocalDate.of(2019, 5, 21)));
    }

    @Test
    void whatIsToldIsNotBeforeAndWhatIsAnnouncedNotAfter() {
        AccountDate date = read("The bridge fell on 2 May 2019. A new one will open on 9 June 2019.");
        assertThat(date.interval()).isEqualTo(new Interval(LocalDate.of(2019, 5, 2), LocalDate.of(2019, 6, 8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Person. Ada Person, aged 91, died Tuesday, May 14, 2019, at home.",
                "The bridge was closed on May 14, 2019, and nobody said why.",
                "Call for papers\nDeadline: 14 May 2019\n\nOn bridges.",
                "Bridge falls\n\nA bridge fell.\n\n[1] Annual report, accessed on 14 May 2019",
                "Remembering the flood of 14 May 2019\n\nA bridge fell."
            })
    void takesNoDateOfAnotherThing(String text) {
        assertThat(read(text).how()).isNotEqualTo("stated");
    }

    @Test
    void figuresThatReadBothWaysGiveBothDays() {
        AccountDate date = read("Bridge falls\n04/05/2019\n\nA bridge fell.");
        assertThat(date.how()).isEqualTo("inferred");
        assertThat(date.interval()).isEqualTo(new Interval(LocalDate.of(2019, 4, 5), LocalDate.of(2019, 5, 4)));
    }

    @Test
    void theOtherDatesTellTheOrderOfFigures() {
        assertThat(read("Bridge falls\n05/04/2019\n\nThey had met on May 2.").interval())
                .isEqualTo(Interval.day(LocalDate.of(2019, 5, 4)));
    }

    @Test
    void aWarsAgeBoundsTheDay() {
        assertThat(read("In Syria they spoke of the six-year-old conflict.").interval())
                .isEqualTo(new Interval(LocalDate.of(2016, 2, 13), LocalDate.of(2018, 3, 14)));
    }

    @Test
    void anOfficeBoundsTheDayUnlessItIsAFormerOne() {
        assertThat(read("Foreign Secretary Philip Hammond spoke.").interval())
                .isEqualTo(new Interval(LocalDate.of(2014, 7, 15), LocalDate.of(2016, 7, 13)));
        assertThat(read("The former Foreign Secretary Philip Hammond spoke.").interval())
                .isEqualTo(new Interval(LocalDate.of(2014, 7, 15), null));
    }

    @Test
    void aPageIsNotYoungerThanTheYearItClaims() {
        AccountDate date = read("They met on 2 May 2019.\n\n© 2004–2019 The Herald");
        assertThat(date.interval()).isEqualTo(new Interval(LocalDate.of(2019, 5, 2), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void aDatelineWithoutItsYearTakesItFromTheRest() {
        AccountDate date = read("Bridge falls\n\nHARBOUR, May 14 (ZZZ) - It fell.\n\nThey had warned on 2 May 2019."
                + "\n\n© 2019 The Herald");
        assertThat(date.how()).isEqualTo("inferred");
        assertThat(date.interval()).isEqualTo(Interval.day(DAY));
    }

    @Test
    void aTextWithoutAnyClueStaysUnknown() {
        assertThat(read("The bridge is broken.")).isEqualTo(AccountDate.UNKNOWN);
    }
}
