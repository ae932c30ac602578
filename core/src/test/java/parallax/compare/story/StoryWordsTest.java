package parallax.compare.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoryWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "The ferry sank on 5 April 2021. Divers from Port Imre searched; 19 people of 44 were saved."
            })
    void wordsComeBackFromTheirBytes(String text) {
        StoryWords words = StoryWords.of(text);
        byte[] encoded = words.encoded();
        assertThat(StoryWords.decoded(encoded)).usingRecursiveComparison().isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 40})
    void bytesThatWereCutShortAreNoWords(int length) {
        byte[] encoded = StoryWords.of("Divers searched the strait all night.").encoded();
        assertThatThrownBy(() -> StoryWords.decoded(Arrays.copyOf(encoded, length)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
