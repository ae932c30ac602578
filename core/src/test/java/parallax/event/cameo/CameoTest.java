package parallax.event.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.text.ResourceTable;
import parallax.text.Span;
import parallax.time.Interval;

class CameoTest {
    private static final Cameo CAMEO = new Cameo();

    private static Optional<String> code(EventType type, @Nullable String mode, EventStatus status) {
        return CAMEO.code(
                new Event(
                        "e1",
                        new Span(0, 1),
                        type,
                        mode,
                        List.of("marl"),
                        List.of("dunlin"),
                        status,
                        null,
                        Interval.UNKNOWN),
                null);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasACode(EventType type) {
        assertThat(code(type, null, EventStatus.HAPPENED)).get().asString().matches("\\d{3,4}");
    }

    @Test
    void aModeIsToldByALongerCodeWhereCameoHasOne() {
        assertThat(code(EventType.COERCE, "curfew", EventStatus.HAPPENED)).contains("1723");
        assertThat(code(EventType.COERCE, "no such mode", EventStatus.HAPPENED)).contains("170");
    }

    @Test
    void whatIsPlannedHasTheCodeOfItsAnnouncement() {
        assertThat(code(EventType.AID, "military", EventStatus.PLANNED)).contains("033");
        assertThat(code(EventType.ASSAULT, "aerial", EventStatus.PLANNED)).contains("138");
        assertThat(code(EventType.ASSAULT, "aerial", EventStatus.POSSIBLE)).isEmpty();
    }

    @Test
    void everyRowOfTheTableNamesAType() {
        for (List<String> row : ResourceTable.rows(Cameo.class, "cameo-codes.tsv", 3)) {
            assertThat(EventType.values()).extracting(EventType::name).contains(row.getFirst());
        }
    }
}
