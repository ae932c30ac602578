package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
    @Test
    void commentsAndBlankLinesAreNoRows() {
        assertThat(ResourceTable.rows(ResourceTableTest.class, "colours.tsv"))
                .containsExactly(List.of("warm", "red orange"), List.of("cold", "blue"), List.of("warm", "yellow"));
    }

    @Test
    void wordsOfAClassMayStandInManyRows() {
        WordClasses colours = WordClasses.read(ResourceTableTest.class, "colours.tsv");
        assertThat(colours.words("warm")).containsExactlyInAnyOrder("red", "orange", "yellow");
        assertThat(colours.is("cold", "red")).isFalse();
        assertThat(colours.is("unheard of", "red")).isFalse();
    }

    @Test
    void aListMayPartItsWordsAsItLikes() {
        assertThat(ResourceTable.words(ResourceTableTest.class, "colours.tsv")).contains("warm", "red", "yellow");
    }

    @Test
    void aRowOfTheWrongLengthFailsWithItsResource() {
        assertThatThrownBy(() -> ResourceTable.rows(ResourceTableTest.class, "colours.tsv", 3))
                .hasMessage("parallax.text/colours.tsv: not 3 columns: [warm, red orange]");
    }

    @Test
    void aMissingResourceFailsWithItsName() {
        assertThatThrownBy(() -> ResourceTable.lines(ResourceTableTest.class, "sounds.tsv"))
                .hasMessage("missing resource parallax.text/sounds.tsv");
    }
}
