package parallax.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final List<String> SENTENCE =
            List.of("The", "council", "said", "on", "Friday", "that", "Ostmar", "had", "freed", "the", "crew", ".");

    private final Encoder encoder = Encoder.builtIn();

    private static Paragraph paragraph(List<String> sentence) {
        return new Paragraph(List.of(sentence));
    }

    @Test
    void everySentenceIsATreeWithOneRoot() {
        List<ReadWord> words =
                encoder.read(List.of(paragraph(SENTENCE)), false).getFirst().getFirst();
        assertThat(words).hasSameSizeAs(SENTENCE);
        assertThat(words).filteredOn(word -> word.head() < 0).hasSize(1);
        assertThat(words.get(2).tag()).isEqualTo("VERB.PAST");
        assertThat(words.get(2).role()).isEqualTo("B-cue");
        assertThat(words.get(8).event().type("CONCEDE")).isGreaterThan(0.5f);
        assertThat(words.get(6).name()).startsWith("B-");
        assertThat(words.subList(0, 2)).extracting(ReadWord::role).containsExactly("B-source", "I-source");
    }

    @Test
    void aDocumentIsReadAlikeWhateverIsReadBesideItAndByHowManyThreads() throws Exception {
        List<Paragraph> document = List.of(paragraph(SENTENCE), new Paragraph(List.of(SENTENCE, SENTENCE)));
        List<Paragraph> other = List.of(paragraph(Collections.nCopies(90, "Stop")));
        List<List<List<ReadWord>>> alone = encoder.read(document, true);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<List<List<ReadWord>>>>> runs = Stream.of(document, other, document, other, document)
                    .map(read -> threads.submit(() -> encoder.read(read, true)))
                    .toList();
            for (int at = 0; at < runs.size(); at += 2) {
                assertThat(runs.get(at).get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aSentenceThatNoStopEndsIsFound() {
        List<String> two =
                Stream.concat(SENTENCE.stream().limit(11), SENTENCE.stream()).toList();
        assertThat(encoder.read(List.of(paragraph(two)), true).getFirst()).hasSize(2);
        assertThat(encoder.read(List.of(paragraph(two)), false).getFirst()).hasSize(1);
    }

    @Test
    void aSentenceLongerThanAnyWindowIsOneTree() {
        List<String> endless = Collections.nCopies(50, SENTENCE.subList(0, 11)).stream()
                .flatMap(List::stream)
                .toList();
        List<ReadWord> words =
                encoder.read(List.of(paragraph(endless)), false).getFirst().getFirst();
        assertThat(words).hasSize(550);
        assertThat(words).filteredOn(word -> word.head() < 0).hasSize(1);
    }

    @Test
    void sectionsOfALongDocumentKeepEveryWord() {
        List<Paragraph> document = List.of(new Paragraph(Collections.nCopies(400, SENTENCE)), paragraph(SENTENCE));
        List<List<List<ReadWord>>> read = encoder.read(document, false);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).hasSize(400).allMatch(sentence -> sentence.size() == SENTENCE.size());
    }

    @Test
    void nothingIsReadAsNothing() {
        assertThat(encoder.read(List.of(), true)).isEmpty();
        assertThat(encoder.read(List.of(new Paragraph(List.of())), true)).containsExactly(List.of());
    }
}
