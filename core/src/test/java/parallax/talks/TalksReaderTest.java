package parallax.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class TalksReaderTest {
    private static final TalksReader READER = new TalksReader();

    private static List<Span> all(String text, String... names) {
        List<Span> spans = new ArrayList<>();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                spans.add(new Span(at, at + name.length()));
            }
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static Talks read(String text) {
        Document document = new Document("test", text);
        List<Passage> passages =
                text.isEmpty() ? List.of() : List.of(new Passage(PassageKind.BODY, new Span(0, text.length())));
        List<Mention> mentions = all(text, "Orland", "Besk", "Quent").stream()
                .map(span -> new Mention(span, span.in(text).toLowerCase(Locale.ROOT), false))
                .toList();
        List<Place> places = all(text, "Hallin", "Marmont").stream()
                .map(span -> new Place(span, span.in(text), null, null, null, null, 0, null, 0))
                .toList();
        Reading reading = Reading.of(document, passages, new EncoderLanguageModel());
        return READER.read(reading, new Cast(List.of(), mentions, List.of()), Statements.NONE, places, null);
    }

    private static String positions(String text) {
        return read(text).positions().stream()
                .map(position -> position.actor() + " " + position.kind().label() + " " + position.track()
                        + (position.round() == null ? "" : " " + position.round()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland will attend the talks in Hallin. @ orland attends hallin
            Orland will not attend the talks in Hallin. @ orland refuses hallin
            Orland refused to attend the Hallin talks. @ orland refuses hallin
            Orland boycotted the second round in Hallin. @ orland refuses hallin 2
            Orland walked out of the Hallin talks. @ orland walks out hallin
            Orland has not decided whether Orland will attend the talks in Hallin. @ orland undecided hallin
            The Hallin talks were mediated by Quent. @ quent mediates hallin
            Quent hosted the talks in Hallin. @ quent hosts hallin
            Yesterday Besk denounced the Hallin process. @ besk opposes hallin
            Orland urged Besk to attend the Hallin talks. @ orland supports hallin
            A delegation of Orland met Besk in Hallin. @ orland attends hallin; besk attends hallin
            Besk was not invited to the Hallin talks. @ besk excluded hallin
            The Hallin talks are near. Besk has agreed to the plan. @ besk accepts outcome hallin
            The Hallin talks are near. Besk will go only if the siege ends. @ besk sets condition hallin
            The Hallin talks are near. Besk will sign only once the army has left. @ besk sets condition hallin
            The Hallin talks are near. Besk has neither accepted nor rejected the text. @ besk undecided hallin
            The Hallin talks are near. Besk has not made up its mind. @ besk undecided hallin
            The Hallin talks are near. Besk will send a team. @ besk attends hallin
            Orland will send nobody to the peace talks which Quent has called in Hallin. @ orland refuses hallin
            """)
    void eachPositionIsRead(String text, String expected) {
        assertThat(positions(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland agreed to take part in the Hallin talks. @ orland attends hallin
            Orland declined to send a delegation to the talks in Hallin. @ orland refuses hallin
            Orland threatened to boycott the Hallin talks. @ orland refuses hallin
            Orland, which boycotted the Hallin talks, said nothing. @ orland refuses hallin
            Orland's refusal to attend the Hallin talks angered Besk. @ orland refuses hallin
            The Hallin talks began without Besk. @ besk excluded hallin
            The Hallin talks began without the participation of Besk. @ besk refuses hallin
            The Hallin talks were held under the auspices of Quent. @ quent convenes hallin
            Quent-brokered talks in Hallin failed. @ quent mediates hallin
            Talks between Orland and Besk in Hallin resumed. @ orland attends hallin; besk attends hallin
            Orland held talks with Besk in Hallin. @ orland attends hallin; besk attends hallin
            Besk was shut out of the Hallin talks. @ besk excluded hallin
            Besk rejected the outcome of the Hallin talks. @ besk rejects outcome hallin
            Quent, the host of the Hallin talks, was pleased. @ quent hosts hallin
            Quent acted as mediator in the Hallin talks. @ quent mediates hallin
            Quent invited Besk to the Hallin talks. @ besk invited hallin
            Orland attended the Hallin talks as an observer. @ orland observes hallin
            Orland is still considering whether to attend the Hallin talks. @ orland undecided hallin
            Orland and Besk took their seats at the Hallin talks. @ orland attends hallin; besk attends hallin
            Orland pulled out of the Hallin talks. @ orland walks out hallin
            Orland called on Besk to boycott the Hallin talks. @ orland opposes hallin
            The Hallin talks opened. Orland will attend. @ orland attends hallin
            The Hallin talks opened. Besk stayed away. @ besk refuses hallin
            Besk boycotted the second round in Hallin. Orland will attend. @ besk refuses hallin 2; orland attends hallin
            Orland ruled out attending the Hallin talks. @ orland refuses hallin
            Orland suspended its participation in the Hallin talks. @ orland walks out hallin
            The delegation at the Hallin talks was led by Quent. @ quent attends hallin
            Orland never walked out of the Hallin talks at all. @ orland attends hallin
            There was no boycott by Besk of the Hallin talks. @ besk attends hallin
            Contrary to reports of a boycott by Besk of the Hallin talks, all went well. @ besk attends hallin
            The Hallin talks went on. Orland will be in Hallin on Monday. @ orland attends hallin
            No to the Hallin talks! Orland will fight. @
            If Orland attends the Hallin talks, Besk will leave. @
            Will Orland attend the Hallin talks? @
            The Hallin talks failed. Besk attended a wedding. @
            """)
    void constructionsAreRead(String text, @Nullable String expected) {
        assertThat(positions(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aConditionCarriesItsWords() {
        String text = "Orland will attend the talks in Hallin only if the men are freed.";
        Position position = read(text).positions().getFirst();
        assertThat(position.kind()).isEqualTo(PositionKind.SETS_CONDITION);
        assertThat(position.condition())
                .isEqualTo(new Condition(
                        new Span(text.indexOf("if the men"), text.length() - 1), ConditionStatus.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland will attend the talks in Hallin only if the crew is freed. @ unknown
            Orland will attend the talks in Hallin only if the crew is freed. The sailors were released on Monday. @ met
            Orland will attend the talks in Hallin only if the crew is set free. After the crew had been freed, Besk left. @ met
            Orland will attend the talks in Hallin only if the crew is freed. The crew has not been released. @ unmet
            Orland will attend the talks in Hallin only if the crew is freed. Besk refused to free the crew. @ unmet
            Orland will attend the talks in Hallin only if the crew is freed. Quent demanded the release of the crew. @ unknown
            Orland will attend the talks in Hallin only if the crew is freed. Twenty sailors were released on Monday. @ unknown
            Orland will attend the talks in Hallin only if the crew is freed. The road was opened on Monday. @ unknown
            Orland will not attend the talks in Hallin until the siege is lifted. Orland's conditions were met on 12 April. @ met
            Orland will attend the talks in Hallin only if the crew is freed. The crew is home. @ met
            Orland will attend the talks in Hallin only if the crew is freed. Ten of the crew have been sitting in jail for weeks. @ unmet
            Orland will not attend the talks in Hallin until the siege is lifted. The blockade has yet to be lifted. @ unmet
            """)
    void aConditionIsMetWhereTheAccountTellsItAsDone(String text, String status) {
        assertThat(read(text).positions())
                .extracting(Position::condition)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .extracting(condition -> condition.status().label())
                .isEqualTo(status);
    }

    @Test
    void membersShareThePositionOfTheirGroup() {
        assertThat(positions("Orland and others were invited to the Hallin talks. They include Besk and Quent."))
                .isEqualTo("orland invited hallin; besk invited hallin; quent invited hallin");
    }

    @Test
    void aThreatIsToldAsOne() {
        Position position = read("Orland threatened to boycott the talks in Hallin.")
                .positions()
                .getFirst();
        assertThat(position.kind()).isEqualTo(PositionKind.REFUSES);
        assertThat(position.modality()).isEqualTo(Modality.THREATENED);
    }

    @Test
    void otherTalksAreNotThoseLastNamed() {
        assertThat(read("The Hallin talks failed. Orland held talks with Besk.").positions())
                .extracting(Position::track)
                .containsOnlyNulls();
    }

    @Test
    void aConferenceOfPhysiciansIsNoNegotiation() {
        assertThat(positions("Orland attended a conference in Hallin.")).isEmpty();
    }

    @Test
    void allRoundsOfATrackAreOneTrack() {
        Talks talks =
                read("The Hallin talks opened. The third round in Hallin ended. Others spoke of the Marmont process.");
        assertThat(talks.tracks()).extracting(Track::id).containsExactly("hallin", "marmont");
    }

    @Test
    void bareTalksAreThoseLastNamed() {
        assertThat(positions("The Hallin talks failed. The Marmont talks opened. Besk joined the talks."))
                .isEqualTo("besk attends marmont");
    }

    @Test
    void aTextThatNamesNoTalksHasNoPositions() {
        assertThat(positions("Orland walked out. Besk attended the wedding.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "talks", "in talks in", "\uD83D\uDE00 talks \u0000", "round round of of talks by"})
    void anyTextIsRead(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }
}
