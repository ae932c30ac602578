package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelChainTest {
    private final LabelChain chain = new LabelChain(List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG"));

    @Test
    void anInsideLabelOnlyFollowsItsOwnKind() {
        float[] begins = {0, 5, 0, 4, 0};
        float[] inside = {0, 0, 1, 0, 9};
        assertThat(chain.best(List.of(begins, inside))).containsExactly("B-ORG", "I-ORG");
    }

    @Test
    void nothingBeginsInside() {
        assertThat(chain.best(List.of(new float[] {0, 1, 9, 0, 0}))).containsExactly("B-PER");
    }

    @Test
    void noWordsHaveNoLabels() {
        assertThat(chain.best(List.of())).isEmpty();
    }
}
