package parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parallax.text.Span;

class EncoderLanguageModelTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/language");
    private static final LanguageModel MODEL = new EncoderLanguageModel();

    private static List<Sentence> read(String text) {
        return MODEL.read(List.of(new Excerpt(text, new Span(0, text.length()))))
                .getFirst();
    }

    /// Each `golden/language/CASE/input.txt` is cut into the lines of `expected.txt`; `-Dgolden.update=true` rewrites
    /// them.
    @TestFactory
    Stream<DynamicTest> goldenTextsAreCutIntoSentences() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return cases.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : read(text)) {
            lines.append(sentence.span().in(text).replaceAll("\\s+", " ")).append('\n');
        }
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, lines);
        }
        assertThat(lines.toString()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String lemmas(String text) {
        return String.join(
                " ",
                read(text).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::lemma)
                        .toList());
    }

    @Test
    void inflectedWordsHaveTheirDictionaryForm() {
        assertThat(lemmas("The men said that militias killed women and forces stopped the countries."))
                .isEqualTo("the man say that militia kill woman and force stop the country .");
        assertThat(lemmas("They were told that it had been forced, bombed and seized."))
                .isEqualTo("they be tell that it have be force , bomb and seize .");
    }

    @Test
    void wordsInCapitalsAreTaggedToo() {
        List<Token> tokens = read("REBELS SHELL TWO VILLAGES").getFirst().tokens();
        assertThat(tokens.getFirst().is(PartOfSpeech.NOUN)).isTrue();
        assertThat(tokens.getLast().has(Feature.PLURAL)).isTrue();
    }

    @Test
    void tokensPointIntoTheWholeText() {
        String text = "Skipped. The army left.";
        Sentence sentence = MODEL.read(List.of(new Excerpt(text, new Span(9, text.length()))))
                .getFirst()
                .getFirst();
        assertThat(sentence.span().in(text)).isEqualTo("The army left.");
        assertThat(sentence.tokens()).allMatch(token -> token.span().in(text).equals(token.form()));
    }

    @Test
    void blankExcerptHasNoSentences() {
        assertThat(read(" \n\u0000\t ")).isEmpty();
    }

    @Test
    void longLineWithoutStopIsReadInPieces() {
        String text = "word ".repeat(50_000);
        assertThat(read(text))
                .hasSizeGreaterThan(50)
                .allMatch(sentence -> sentence.tokens().size() <= 400);
    }

    @Test
    void batchesDoNotChangeTheAnswer() {
        Excerpt first = new Excerpt("They left. He stayed.", new Span(0, 21));
        Excerpt second = new Excerpt("No one came.", new Span(0, 12));
        assertThat(MODEL.read(List.of(first, second)))
                .isEqualTo(List.of(
                        MODEL.read(List.of(first)).getFirst(),
                        MODEL.read(List.of(second)).getFirst()));
    }
}
