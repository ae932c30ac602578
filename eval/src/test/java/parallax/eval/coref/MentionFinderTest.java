package parallax.eval.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class MentionFinderTest {
    @Test
    void mentionsAreFoundInReadingOrder() {
        assertThat(find("The raid came. After the raid they fled.", "raid", "raid", "fled"))
                .containsExactly(new Span(4, 8), new Span(25, 29), new Span(35, 39));
    }

    @Test
    void aMentionThatTheTextDoesNotHoldInItsTurnIsLeftOut() {
        assertThat(find("They fled the raid.", "raid", "fled", "raid"))
                .containsExactly(null, new Span(5, 9), new Span(14, 18));
    }

    @Test
    void blanksAroundHyphensAreFree() {
        assertThat(find("a drive-by raid", "drive - by raid")).containsExactly(new Span(2, 15));
    }

    @Test
    void tokensOfOneMentionShareItsPlace() {
        assertThat(find("an air raid", "air raid", "air raid")).containsExactly(new Span(3, 11), new Span(3, 11));
    }

    private static List<@Nullable Span> find(String text, String... mentions) {
        return new MentionFinder(text).find(List.of(mentions));
    }
}
