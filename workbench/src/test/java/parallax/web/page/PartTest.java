package parallax.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PartTest {
    @Test
    void tellsWhereInTheListItIs() {
        assertThat(Part.of(2, 20, 45)).isEqualTo(new Part(2, 3, 21, 40, 45));
        assertThat(Part.of(3, 20, 45)).isEqualTo(new Part(3, 3, 41, 45, 45));
    }

    @Test
    void ofAListThatHasBecomeShorterTheLastPartIsShown() {
        assertThat(Part.of(9, 20, 45).page()).isEqualTo(3);
        assertThat(Part.of(9, 20, 40)).isEqualTo(new Part(2, 2, 21, 40, 40));
    }

    @Test
    void anEmptyListHasOnePart() {
        assertThat(Part.of(1, 20, 0)).isEqualTo(Part.NOTHING).isEqualTo(new Part(1, 1, 0, 0, 0));
    }
}
