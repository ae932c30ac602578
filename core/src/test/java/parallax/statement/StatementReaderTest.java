package parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.actor.Cast;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class StatementReaderTest {
    private static final StatementReader READER = new StatementReader();
    private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of());

    private static List<Statement> read(String text) {
        Document document = new Document("test", text);
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        return READER.read(Reading.of(document, List.of(body), new EncoderLanguageModel()), NOBODY)
                .list();
    }

    /// Source | cue | content of the first statement.
    private static String first(String text) {
        Statement statement = read(text).getFirst();
        Span source = statement.sourceSpan();
        String content = String.join(
                " + ", statement.content().stream().map(span -> span.in(text)).toList());
        return (source == null ? "-" : source.in(text)) + " | "
                + statement.cue().in(text) + " | " + content;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            The ministry said that two bridges were hit. @ The ministry | said | that two bridges were hit
            The envoy denied that any talks took place. @ The envoy | denied | that any talks took place
            The islanders have not refused to attend. @ The islanders | have not refused | to attend
            Rebels denounced the ceasefire as a trap. @ Rebels | denounced | the ceasefire as a trap
            According to the governor, forty people left. @ the governor | According to | forty people left
            Forty people left, according to the governor. @ the governor | according to | Forty people left
            Forty people left, the governor said on Friday. @ the governor | said | Forty people left
            In Marn, the capital, police said about 6,500 people marched. @ police | said | about 6,500 people marched
            The organisers, the Open Coast Coalition (OCC), spoke of 40,000. @ The organisers, the Open Coast Coalition (OCC) | spoke of | 40,000
            The coalition says 40,000. @ The coalition | says | 40,000
            The council puts the number at 9,000. @ The council | puts | the number at 9,000
            The army says rebels fired first. @ The army | says | rebels fired first
            The bridge was reportedly hit twice. @ - | reportedly | hit twice
            """)
    void eachShapeOfAttributionIsRead(String text, String expected) {
        assertThat(first(text)).isEqualTo(expected);
    }

    @Test
    void aQuotationThatGoesOnBehindTheCueIsOneStatementInPieces() {
        assertThat(first("\"We are ready,\" the minister said. \"We will go.\""))
                .isEqualTo("the minister | said | \"We are ready,\" + \"We will go.\"");
    }

    @Test
    void aClosingQuotationMarkBeginsNoStatement() {
        assertThat(read("The daily quoted an official as saying that both sides had \"agreed on an outline\"."))
                .hasSize(2);
    }

    @Test
    void aStatementInsideAnotherKnowsWhoPassesItOn() {
        List<Statement> read = read("The daily reported that the envoy denied that troops had left.");
        assertThat(read).extracting(Statement::inside).containsExactly(null, "s1");
    }

    @Test
    void aRelativePronounSpeaksForItsNoun() {
        assertThat(first("The islanders, who denounced the treaty, stayed at home."))
                .isEqualTo("The islanders | denounced | the treaty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            The ministry called the report a fabrication. @ DENIES
            The envoy said that the story was a lie. @ DENIES
            The army rejected the accusation that it had shelled the town. @ DENIES
            The rebels rejected the proposal of the envoy. @ REFUSES
            "It is not true that our troops shelled the town," the spokesman said. @ DENIES
            The rebels said that army helicopters had bombed the market. @ ACCUSES
            The mayor said that ten soldiers were killed and three wounded. @ ASSERTS
            The council announced that it will ban the march. @ INTENDS
            The minister said he would attend the talks. @ PROMISES
            The army threatened to shell the town. @ THREATENS
            The bishop called on all sides to stop. @ DEMANDS
            """)
    void theKindIsReadFromTheCueAndWhatFollowsIt(String text, StatementKind expected) {
        assertThat(read(text).getFirst().kind()).isEqualTo(expected);
    }

    @Test
    void aDenialIsToldByItsContent() {
        assertThat(read("The army said it did not shell the town.").getFirst().kind())
                .isEqualTo(StatementKind.DENIES);
    }

    @Test
    void theAuthorsAdverbShowsWhereHeStands() {
        assertThat(read("The army falsely claimed that the town was empty.")
                        .getFirst()
                        .stance())
                .isEqualTo(Stance.REJECTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            The army falsely claimed that the town was empty. @ REJECTS
            The ministry baselessly alleges that the rebels sank the ferry. @ REJECTS
            The governor erroneously stated that the bridge was open. @ REJECTS
            The mayor disingenuously claimed that nobody was hurt. @ REJECTS
            The envoy rightly pointed out that the deal had lapsed. @ ENDORSES
            The auditor accurately noted that the figures were old. @ ENDORSES
            The army claimed that the town was empty. @ DISTANCES
            """)
    void theStanceIsReadFromTheCueAndTheAdverbBesideIt(String text, Stance expected) {
        assertThat(read(text).getFirst().stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            The bridge was reportedly hit twice. @ NEUTRAL
            The bridge was allegedly hit twice. @ DISTANCES
            """)
    void aHiddenSourceIsAbsent(String text, Stance expected) {
        assertThat(read(text)).singleElement().satisfies(one -> {
            assertThat(one.sourceSpan()).isNull();
            assertThat(one.stance()).isEqualTo(expected);
        });
    }

    @Test
    void whatIsAddedIsTheSpeakersToo() {
        String text = "The minister said that the road was open. He added that the bridge was closed.";
        assertThat(read(text))
                .extracting(one ->
                        one.cue().in(text) + " | " + one.content().getFirst().in(text))
                .containsExactly("said | that the road was open", "added | that the bridge was closed");
    }

    @Test
    void addingHasTheSpeakerOfTheVerbBeforeIt() {
        String text = "The minister said the road was open, adding that the bridge was closed.";
        assertThat(read(text)).extracting(one -> one.cue().in(text)).contains("adding");
        assertThat(read(text))
                .allSatisfy(one -> assertThat(
                                Objects.requireNonNull(one.sourceSpan()).in(text))
                        .isEqualTo("The minister"));
    }

    @Test
    void aStatementInsideAnothersContentNamesItsParent() {
        List<Statement> statements = read("The daily reported that the minister denied the deal.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).inside()).isEqualTo(statements.get(0).id());
    }

    @Test
    void theInnermostStatementHoldsTheWords() {
        String text = "The daily reported that the minister denied the deal.";
        Statements statements = new Statements(read(text));
        int deal = text.indexOf("the deal");
        assertThat(statements.around(new Span(deal, deal + 8)).orElseThrow().kind())
                .isEqualTo(StatementKind.DENIES);
        assertThat(statements.around(new Span(0, 3))).isEmpty();
    }

    @Test
    void anythingCanBeRead() {
        assertThat(read("\" said \" said , said \" ” said")).isNotNull();
        assertThat(read(", , that that said said by by")).isNotNull();
    }
}
