package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class EventReaderTest {
    private static final EventReader READER = new EventReader();
    private static final List<String> NAMES = List.of("Orland", "Besk", "the rebels", "The rebels");

    private static Cast cast(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : NAMES) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(
                        new Mention(new Span(at, at + name.length()), name.toLowerCase(java.util.Locale.ROOT), false));
            }
        }
        mentions.sort(java.util.Comparator.comparing(Mention::span));
        return new Cast(List.of(), mentions, List.of());
    }

    private static List<Event> read(String text) {
        return read(text, OwnVoice.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland, which was shelled on 3 May, attacked Besk on 7 May. @ 3 May, 7 May
            Orland said on 7 May that Besk had attacked the rebels. @ -
            Orland attacked Besk on 3 May, police said on 7 May. @ 3 May
            On 3 May Orland attacked Besk. @ 3 May
            """)
    void anEventHasTheTimeThatHangsOnItsTrigger(String text, String times) {
        Document document = new Document("test", text);
        Reading reading = Reading.of(
                document,
                List.of(new Passage(PassageKind.BODY, new Span(0, text.length()))),
                new EncoderLanguageModel());
        List<parallax.time.TimeExpression> said = new ArrayList<>();
        for (int day : List.of(3, 7)) {
            int at = text.indexOf(day + " May");
            if (at >= 0) {
                java.time.LocalDate date = java.time.LocalDate.of(2031, 5, day);
                said.add(new parallax.time.TimeExpression(
                        new Span(at, at + 5), new parallax.time.Interval(date, date), parallax.time.Granularity.DAY));
            }
        }
        String read = READER.read(reading, cast(text), Statements.NONE, OwnVoice.UNKNOWN, List.of(), said).stream()
                .map(event -> event.time().from())
                .map(from -> from == null ? "-" : from.getDayOfMonth() + " May")
                .collect(Collectors.joining(", "));
        assertThat(read).isEqualTo(times);
    }

    private static List<Event> read(String text, OwnVoice self) {
        Document document = new Document("test", text);
        List<Passage> passages =
                text.isEmpty() ? List.of() : List.of(new Passage(PassageKind.BODY, new Span(0, text.length())));
        Reading reading = Reading.of(document, passages, new EncoderLanguageModel());
        return READER.read(reading, cast(text), Statements.NONE, self, List.of(), List.of());
    }

    /// Trigger, type, who, to whom and status of each event.
    private static String told(String text) {
        return read(text).stream()
                .map(event -> event.trigger().in(text) + " " + event.type() + " " + event.actors() + ">"
                        + event.recipients() + " " + event.status().label())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland attacked Besk. @ attacked ASSAULT [orland]>[besk] happened
            Orland was attacked by Besk. @ attacked ASSAULT [besk]>[orland] happened
            Orland launched an offensive against Besk. @ offensive ASSAULT [orland]>[besk] happened
            Orland, which blamed Besk, stayed calm. @ blamed ACCUSE [orland]>[besk] happened
            Besk, attacked by Orland, is hungry. @ attacked ASSAULT [orland]>[besk] happened
            Orland left early, accusing Besk. @ accusing ACCUSE [orland]>[besk] happened
            Orland shelled and bombed Besk. @ shelled ASSAULT [orland]>[besk] happened
            Orland is under siege by Besk. @ siege COERCE [besk]>[orland] ongoing
            Orland refused to meet Besk. @ refused REJECT [orland]>[besk] happened; meet CONSULT [orland]>[besk] denied
            Orland rejected the plan drafted by Besk. @ rejected REJECT [orland]>[besk] happened
            Orland accepted a proposal of Besk. @ accepted AGREE [orland]>[besk] happened
            Orland has retaken the area controlled by the rebels. @ retaken ASSAULT [orland]>[the rebels] happened
            Orland condemned Besk, whose jets bombed the rebels. @ condemned ACCUSE [orland]>[besk] happened; bombed ASSAULT [besk]>[the rebels] happened
            The attacks of Orland against the rebels killed many. @ attacks ASSAULT [orland]>[the rebels] happened
            Orland postponed it at the request of Besk. @ request REQUEST [besk]>[orland] happened
            The bombing of Orland on Sunday killed many. @ bombing ASSAULT []>[orland] happened
            Orland struck the district held by Besk. @ struck ASSAULT [orland]>[besk] happened
            Orland moved with the support of Besk. @ support SUPPORT [besk]>[orland] ongoing
            Soldiers of Orland shelled Besk. @ shelled ASSAULT [orland]>[besk] happened
            Orland will be in Hallin on Monday. @ be in Hallin CONSULT [orland]>[] planned
            Orland met Besk in the hills. @ met CONSULT [orland]>[besk] happened
            Orland and Besk met in the hills. @ met CONSULT [orland, besk]>[] happened
            Orland's attack on Besk went on for days. @ attack ASSAULT [orland]>[besk] happened
            The bombing of Besk by Orland went on for days. @ bombing ASSAULT [orland]>[besk] happened
            Besk was hit by an attack by Orland. @ hit ASSAULT [orland]>[besk] happened
            Talks between Orland and Besk began. @ Talks CONSULT [orland, besk]>[] happened
            Orland held talks with Besk. @ held CONSULT [orland]>[besk] happened
            Orland imposed sanctions on Besk. @ imposed SANCTION [orland]>[besk] happened
            Orland lifted the siege of Besk. @ lifted CONCEDE [orland]>[besk] happened
            Soldiers of Orland opened fire on Besk. @ opened ASSAULT [orland]>[besk] happened
            Soldiers of Orland opened fire at the Besk crossing. @ opened ASSAULT [orland]>[besk] happened
            Orland cut ties with Besk. @ cut SANCTION [orland]>[besk] happened
            Orland called on Besk for calm. @ called REQUEST [orland]>[besk] happened
            The rebels laid down their arms. @ laid RETREAT [the rebels]>[] happened
            The rebels took to the streets. @ took PROTEST [the rebels]>[] happened
            Orland sent food to Besk. @ sent AID [orland]>[besk] happened
            Two ships struck a mine laid by Besk. @ struck ASSAULT [besk]>[] happened; laid MOBILIZE [besk]>[] happened
            """)
    void oneEventTellsWhoDidWhatToWhom(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            Orland will attack Besk. @ planned
            Orland must release the rebels. @ called for
            Orland might attack Besk. @ possible
            Orland did not attack Besk. @ denied
            Orland is shelling Besk. @ ongoing
            Orland managed to capture Besk. @ happened
            Nobody knows whether Orland attacked Besk. @ possible
            Orland carried out no attack on Besk. @ denied
            Nobody was killed. @ denied
            """)
    void whatHasNotHappenedIsNotToldAsHappened(String text, String status) {
        assertThat(read(text).getLast().status().label()).isEqualTo(status);
    }

    @Test
    void theSubjectOfAnEarlierVerbActsInTheNextOne() {
        assertThat(told("Orland came and attacked Besk.")).endsWith("attacked ASSAULT [orland]>[besk] happened");
    }

    @Test
    void theOneAskedActsInWhatHeIsAskedFor() {
        assertThat(told("Orland asked Besk to release the rebels."))
                .contains("release CONCEDE [besk]>[the rebels] called for");
    }

    @Test
    void theOneWhoAgreesActsInWhatHeAgreesTo() {
        assertThat(told("Orland agreed to meet Besk.")).contains("meet CONSULT [orland]>[besk]");
    }

    @Test
    void theOneAccusedActsInWhatHeIsAccusedOf() {
        assertThat(told("Orland accused Besk of bombing the rebels.")).contains("bombing ASSAULT [besk]>[the rebels]");
    }

    @Test
    void whatItWasThatDidItActs() {
        assertThat(told("It was Orland that attacked Besk.")).contains("attacked ASSAULT [orland]>[besk]");
    }

    @Test
    void aPlanBelongsToItsOwner() {
        assertThat(told("Orland's plan to attack Besk was stolen.")).contains("attack ASSAULT [orland]>[besk]");
    }

    @Test
    void whatAnOffensiveDoesIsDoneByThoseWhoLaunchedIt() {
        assertThat(told("Orland launched an offensive which has trapped the rebels."))
                .endsWith("trapped COERCE [orland]>[the rebels] ongoing");
    }

    @Test
    void ourTroopsAreThoseOfTheOneWhoSpeaks() {
        String text = "Our troops attacked Besk.";
        assertThat(read(text, pronoun -> Optional.of("orland")).getFirst().actors())
                .containsExactly("orland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry put out a press release.",
                "Orland declined to comment.",
                "It happened in March in Orland.",
                "Orland met the deadline."
            })
    void wordsThatOnlyLookLikeEventsTellNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void talksWithoutAnybodyInThemAreATopicAndNoEvent() {
        assertThat(read("The talks are a long story.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "\uD83D\uDE00 attacked \u0000", "by by by attack of of of"})
    void anyTextIsRead(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void aWordThatNoListHoldsTellsWhatTheEncoderIsSureOf() {
        assertThat(told("Orland excoriated Besk over the tariffs.")).startsWith("excoriated ACCUSE [orland]>[besk]");
    }
}
