package parallax.event.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.text.Span;
import parallax.time.Interval;

class CodedActTest {
    private static @Nullable EventType type(EventType type, EventStatus status, StatementKind kind) {
        Span words = new Span(0, 1);
        Event event =
                new Event("e1", words, type, null, List.of("marl"), List.of("dunlin"), status, null, Interval.UNKNOWN);
        Statement inside = new Statement("s1", "envoy", null, words, List.of(words), kind, Stance.NEUTRAL, null);
        return CodedAct.of(event, inside).map(CodedAct::type).orElse(null);
    }

    @Test
    void whatIsPlannedIsAgreedOrThreatened() {
        assertThat(type(EventType.AID, EventStatus.PLANNED, StatementKind.ASSERTS))
                .isEqualTo(EventType.AGREE);
        assertThat(type(EventType.ASSAULT, EventStatus.PLANNED, StatementKind.ASSERTS))
                .isEqualTo(EventType.THREATEN);
    }

    @Test
    void whatIsCalledForIsARequestOfWhoeverCalls() {
        assertThat(type(EventType.RETREAT, EventStatus.CALLED_FOR, StatementKind.DEMANDS))
                .isEqualTo(EventType.REQUEST);
    }

    @Test
    void whatIsNotDoneIsRefusedUnlessItIsOnlyDenied() {
        assertThat(type(EventType.CONSULT, EventStatus.DENIED, StatementKind.ASSERTS))
                .isEqualTo(EventType.REJECT);
        assertThat(type(EventType.CONSULT, EventStatus.DENIED, StatementKind.DENIES))
                .isNull();
        assertThat(type(EventType.ASSAULT, EventStatus.DENIED, StatementKind.ASSERTS))
                .isNull();
    }
}
