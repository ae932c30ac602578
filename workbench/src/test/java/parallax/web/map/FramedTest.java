package parallax.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class FramedTest {
    @Test
    void allPlacesAreShownWhereTheyLieTogether() {
        Bounds box = Objects.requireNonNull(Framed.around(List.of(spot(49.5, -29, 10), spot(44.1, -27.3, 1))));

        assertThat(box.holds(-29, 49.5) && box.holds(-27.3, 44.1)).isTrue();
    }

    @Test
    void aFewFarAwayPlacesDoNotMakeADotOfTheRest() {
        List<Places.Spot> spots = new ArrayList<>(List.of(spot(36, 37, 60), spot(33, 36, 60), spot(51.5, -0.1, 2)));

        Bounds box = Objects.requireNonNull(Framed.around(spots));

        assertThat(box.holds(37, 36)).isTrue();
        assertThat(box.holds(-0.1, 51.5)).isFalse();
    }

    @Test
    void withoutAPlaceThereIsNoBox() {
        assertThat(Framed.around(List.of())).isNull();
    }

    private static Places.Spot spot(double latitude, double longitude, long events) {
        return new Places.Spot("a place", "1", "city", "", latitude, longitude, events, 0, 1);
    }
}
