package parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorePageTest {
    @Test
    void aSectionIsATableWithTheCommandsThatMakeItAgain() {
        ScoreSection section = new ScoreSection(
                "Places",
                "On a corpus.",
                List.of("system", "F1"),
                List.of(List.of("baseline", "53.8")),
                List.of("run it"));
        assertThat(ScorePage.of(List.of(section))).startsWith("# Scores\n").endsWith("""

                ## Places

                On a corpus.

                | system | F1 |
                | --- | ---: |
                | baseline | 53.8 |

                How to reproduce:

                ```sh
                run it
                ```
                """);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new ScoreSection("", "", List.of("a"), List.of(List.of("b", "c")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
