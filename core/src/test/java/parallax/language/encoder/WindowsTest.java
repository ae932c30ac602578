package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private final WordPiece vocabulary = new WordPiece();

    private static Paragraph paragraph(int... sentences) {
        return new Paragraph(Arrays.stream(sentences)
                .mapToObj(size -> Collections.nCopies(size, "word"))
                .toList());
    }

    @Test
    void neighbouringParagraphsShareAWindowWhileThereIsRoom() {
        List<Window> windows = Windows.of(List.of(paragraph(30, 30), paragraph(30), paragraph(40)), vocabulary);
        assertThat(windows).extracting(Window::size).containsExactly(90, 40);
        assertThat(windows.getFirst().pieces()).hasSize(1 + 60 + 1 + 30 + 1);
    }

    @Test
    void aLongSentenceIsReadInPartsThatOverlap() {
        List<Window> windows = Windows.of(List.of(paragraph(600)), vocabulary);
        assertThat(windows).hasSizeGreaterThan(2).allMatch(window -> window.pieces().length <= 256);
        int[] first = windows.getFirst().words();
        assertThat(windows.get(1).words()[0]).isBetween(1, first[first.length - 1]);
        int[] last = windows.getLast().words();
        assertThat(last[last.length - 1]).isEqualTo(599);
    }

    @Test
    void everyWordHasItsPieces() {
        assertThat(vocabulary.pieces("Éclair")).isEqualTo(vocabulary.pieces("eclair"));
        assertThat(vocabulary.pieces("U.S.")).hasSize(4);
        assertThat(vocabulary.pieces("\u0301")).hasSize(1);
        assertThat(vocabulary.pieces("x".repeat(70))).hasSize(1);
    }

    @Test
    void anEndlessWordFitsIntoAWindow() {
        Paragraph address = new Paragraph(List.of(List.of("http://" + "a-".repeat(3000))));
        assertThat(Windows.of(List.of(address), vocabulary).getFirst().pieces()).hasSizeLessThan(256);
    }

    @Test
    void casingTellsHowAWordIsWritten() {
        assertThat(List.of("the", "The", "THE", "McKay", "A", "4x", "-", "YPG-led"))
                .extracting(Casing::of)
                .containsExactly(
                        Casing.LOWER,
                        Casing.INITIAL,
                        Casing.CAPITALS,
                        Casing.MIXED,
                        Casing.INITIAL,
                        Casing.MIXED,
                        Casing.LOWER,
                        Casing.MIXED);
    }
}
