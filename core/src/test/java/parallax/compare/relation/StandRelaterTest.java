package parallax.compare.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Value;
import parallax.event.EventStatus;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;
import parallax.time.Interval;

class StandRelaterTest {
    private static Value.Stand stand(PositionKind kind, int day, @Nullable EventStatus status) {
        return new Value.Stand(
                "council", kind, Modality.STATED, null, status, Interval.day(LocalDate.of(2021, 4, day)));
    }

    private static Value.Stand asking(ConditionStatus condition, int day) {
        return new Value.Stand(
                "council",
                PositionKind.SETS_CONDITION,
                Modality.STATED,
                condition,
                null,
                Interval.day(LocalDate.of(2021, 4, day)));
    }

    private static @Nullable RelationKind kind(Value.Stand one, Value.Stand other) {
        var forth = StandRelater.rule(one, other).map(rule -> rule.kind()).orElse(null);
        var back = StandRelater.rule(other, one).map(rule -> rule.kind()).orElse(null);
        assertThat(forth).as("in both directions").isEqualTo(back);
        return forth;
    }

    @Test
    void whoAttendedCannotHaveStayedAway() {
        assertThat(kind(
                        stand(PositionKind.ATTENDS, 16, EventStatus.HAPPENED),
                        stand(PositionKind.REFUSES, 17, EventStatus.HAPPENED)))
                .isEqualTo(RelationKind.CONFLICT);
    }

    @Test
    void aPlanThatIsDroppedLaterIsAnUpdate() {
        assertThat(kind(stand(PositionKind.ATTENDS, 5, null), stand(PositionKind.REFUSES, 16, EventStatus.HAPPENED)))
                .isEqualTo(RelationKind.UPDATE);
    }

    @Test
    void whoLooksBackAndWhoLooksAheadAreNotHeldAgainstEachOther() {
        assertThat(kind(
                        stand(PositionKind.REFUSES, 16, EventStatus.HAPPENED),
                        stand(PositionKind.ATTENDS, 16, EventStatus.PLANNED)))
                .isNull();
    }

    @Test
    void aWalkOutCanBeDenied() {
        assertThat(kind(
                        stand(PositionKind.WALKS_OUT, 16, EventStatus.HAPPENED),
                        stand(PositionKind.ATTENDS, 17, EventStatus.DENIED)))
                .isEqualTo(RelationKind.DENY);
    }

    @Test
    void whoWalkedOutWasThere() {
        assertThat(kind(
                        stand(PositionKind.WALKS_OUT, 16, EventStatus.HAPPENED),
                        stand(PositionKind.ATTENDS, 17, EventStatus.HAPPENED)))
                .isEqualTo(RelationKind.REFINE);
    }

    @Test
    void whatWasOpenIsDecidedLater() {
        assertThat(kind(stand(PositionKind.UNDECIDED, 13, null), stand(PositionKind.ATTENDS, 16, null)))
                .isEqualTo(RelationKind.UPDATE);
    }

    @Test
    void aConditionCanBeMetLater() {
        assertThat(kind(asking(ConditionStatus.UNMET, 5), asking(ConditionStatus.MET, 16)))
                .isEqualTo(RelationKind.UPDATE);
        assertThat(kind(asking(ConditionStatus.UNMET, 16), asking(ConditionStatus.MET, 16)))
                .isEqualTo(RelationKind.CONFLICT);
        assertThat(kind(asking(ConditionStatus.UNKNOWN, 5), asking(ConditionStatus.MET, 16)))
                .isNull();
    }
}
