package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MeaningTest {
    @Test
    void whatIsWrittenIsReadBack() {
        float[] exact = new float[Meaning.SIZE];
        exact[0] = 12.4f;
        exact[63] = -300;
        Meaning meaning = Meaning.of(exact);

        assertThat(Meaning.parse(meaning.toString())).isEqualTo(meaning);
        assertThat(meaning.numbers()[0]).isEqualTo((byte) 12);
        assertThat(meaning.numbers()[63]).isEqualTo((byte) -127);
    }

    @Test
    void aMeaningOfAnotherSizeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meaning.parse("AQID"))
                .withMessageContaining("AQID");
    }
}
