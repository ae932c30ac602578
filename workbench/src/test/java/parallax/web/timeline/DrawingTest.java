package parallax.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.web.timeline.Timeline.Lane;
import parallax.web.timeline.Timeline.Range;

final class DrawingTest {
    private final Drawing byType = new Drawing("type", List.of("CONSULT", "ASSAULT"), 16);

    @Test
    void eventsOfOneBinAreCountedTogether() {
        Timeline timeline = byType.of(
                List.of(
                        told("ASSAULT", "2021-03-01", "2021-03-01", 2),
                        told("ASSAULT", "2021-03-03", "2021-03-04", 1),
                        told("ASSAULT", "2021-08-30", "2021-08-30", 1)),
                null,
                null);

        assertThat(timeline.unit()).isEqualTo("week");
        assertThat(timeline.lanes().getFirst().bins())
                .containsExactly(new Range("2021-03-01", "2021-03-07", 3), new Range("2021-08-30", "2021-09-05", 1));
    }

    @Test
    void daysThatAreVagueStayVague() {
        Lane lane = byType.of(
                        List.of(
                                told("ASSAULT", "2021-03-01", "2021-03-01", 1),
                                told("ASSAULT", "2021-01-01", "2021-12-31", 4),
                                told("ASSAULT", null, "2021-03-09", 1)),
                        null,
                        null)
                .lanes()
                .getFirst();

        assertThat(lane.ranges())
                .containsExactly(new Range("2021-01-01", "2021-12-31", 4), new Range("", "2021-03-09", 1));
        assertThat(lane.dated()).isEqualTo(1);
        assertThat(lane.vague()).isEqualTo(5);
    }

    @Test
    void undatedEventsHaveNoDay() {
        Timeline timeline = byType.of(List.of(told("ASSAULT", null, null, 7)), null, null);

        assertThat(timeline.unit()).isEmpty();
        assertThat(timeline.first()).isEmpty();
        assertThat(timeline.lanes()).containsExactly(new Lane("ASSAULT", List.of(), List.of(), 0, 7, false));
    }

    @Test
    void undatedEventsStayWhateverDaysAreAskedFor() {
        Timeline timeline = byType.of(
                List.of(told("ASSAULT", null, null, 7), told("ASSAULT", "2021-03-01", "2021-03-01", 1)),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 31));

        assertThat(timeline.undated()).isEqualTo(7);
        assertThat(timeline.dated()).isZero();
        assertThat(timeline.before()).isEqualTo(1);
    }

    @Test
    void aFewFarAwayDaysDoNotCrowdTheRest() {
        List<Told> told = new ArrayList<>();
        told.add(told("CONSULT", "1963-05-01", "1963-05-01", 1));
        for (int day = 1; day <= 30; day++) {
            told.add(told("ASSAULT", "2021-06-%02d".formatted(day), "2021-06-%02d".formatted(day), 10));
        }

        Timeline timeline = byType.of(told, null, null);

        assertThat(timeline.first()).isEqualTo("2021-06-01");
        assertThat(timeline.last()).isEqualTo("2021-06-30");
        assertThat(timeline.before()).isEqualTo(1);
        assertThat(timeline.earliest()).isEqualTo("1963-05-01");
    }

    @Test
    void sourcesBeyondTheMostAreOneLaneForTheRest() {
        Timeline timeline = new Drawing("source", List.of(), 3)
                .of(
                        List.of(
                                told("a", "2021-03-01", "2021-03-01", 4),
                                told("b", "2021-03-01", "2021-03-01", 3),
                                told("c", "2021-03-01", "2021-03-01", 2),
                                told("d", "2021-03-02", "2021-03-02", 1)),
                        null,
                        null);

        assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("a", "b", "2 other sources");
        assertThat(timeline.lanes().getLast().dated()).isEqualTo(3);
        assertThat(timeline.folded()).isEqualTo(2);
    }

    @Test
    void typesKeepTheirOrder() {
        Timeline timeline = byType.of(
                List.of(told("ASSAULT", "2021-03-01", "2021-03-01", 9), told("CONSULT", "2021-03-01", "2021-03-01", 1)),
                null,
                null);

        assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("CONSULT", "ASSAULT");
    }

    private static Told told(String lane, @Nullable String from, @Nullable String to, long events) {
        return new Told(
                lane, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), events);
    }
}
