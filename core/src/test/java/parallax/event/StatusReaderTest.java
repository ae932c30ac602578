package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.actor.Cast;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.statement.StatementReader;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.ResourceTable;
import parallax.text.Span;

class StatusReaderTest {
    private static final StatusReader STATUS = new StatusReader();
    private static final StatementReader STATEMENTS = new StatementReader();
    private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of());

    /// The status of the word in braces.
    private static String status(String marked) {
        int at = marked.indexOf('{');
        String text = marked.replace("{", "").replace("}", "");
        Reading reading = read(text);
        Statements statements = STATEMENTS.read(reading, NOBODY);
        Sentence sentence = reading.sentences().stream()
                .filter(one -> one.span().end() > at)
                .findFirst()
                .orElseThrow();
        SentenceTree tree = new SentenceTree(sentence);
        int trigger = tree.indexAt(at);
        return STATUS.of(tree, trigger, statements.around(tree.token(trigger).span()))
                .label();
    }

    private static Reading read(String text) {
        Document document = new Document("test", text);
        List<Passage> passages = List.of(new Passage(PassageKind.BODY, new Span(0, text.length())));
        return Reading.of(document, passages, new EncoderLanguageModel());
    }

    static Stream<Arguments> sample() {
        return ResourceTable.rows(StatusReaderTest.class, "status-sample.tsv", 2).stream()
                .map(row -> Arguments.of(row.getFirst(), row.getLast()));
    }

    @ParameterizedTest
    @MethodSource("sample")
    void aSampleOfOurOwnSentencesKeepsItsStatus(String status, String marked) {
        assertThat(status(marked)).as(marked).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            The army stopped {shelling} the town. @ happened
            The envoy called on the army to stop {shelling} the town. @ ongoing
            The rebels did not fail to {attack}. @ happened
            The rebels did not rule out an {attack}. @ possible
            The army threatened to stop the {talks}. @ ongoing
            The junta has no plans to {withdraw}. @ denied
            The story that the coast guard {fired} on the ferry is an invention. @ denied
            The claim that rebels {shelled} the hospital is untrue. @ denied
            The report that rebels {shelled} the hospital is pure fiction. @ denied
            The story that rebels {shelled} the hospital is not an invention. @ happened
            """)
    void negationAndEndsTurnWhatTheyGovern(String marked, String status) {
        assertThat(status(marked)).isEqualTo(status);
    }

    @Test
    void endlessSentencesAndListsAreReadInTime() {
        String list = "The army attacked " + "and shelled the town ".repeat(2000) + ".";
        assertThatCode(() -> read(list).sentences().forEach(sentence -> {
                    SentenceTree tree = new SentenceTree(sentence);
                    for (int at = 0; at < tree.size(); at++) {
                        STATUS.of(tree, at, Optional.empty());
                    }
                }))
                .doesNotThrowAnyException();
    }
}
