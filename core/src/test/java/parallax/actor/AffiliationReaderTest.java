package parallax.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.text.Span;
import parallax.time.Interval;

class AffiliationReaderTest {
    private static final AffiliationReader READER = new AffiliationReader(ActorRegistry.builtIn());

    /// Reads a text in which each name stands as `{id words}`: ids that begin with `p` are persons, with `u` unnamed,
    /// with `g` a government, all others organisations.
    private static Map<String, String> bodies(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, Actor> actors = new TreeMap<>();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            text.append(marked, at, open);
            int close = marked.indexOf('}', open);
            String id = marked.substring(open + 1, marked.indexOf(' ', open));
            String words = marked.substring(open + id.length() + 2, close);
            mentions.add(new Mention(new Span(text.length(), text.length() + words.length()), id, false));
            actors.putIfAbsent(id, new Actor(id, words, kind(id), null, false));
            text.append(words);
            at = close + 1;
        }
        text.append(marked.substring(at));
        Map<String, String> bodies = new TreeMap<>();
        READER.read(text.toString(), Interval.UNKNOWN, List.copyOf(actors.values()), mentions).stream()
                .filter(actor -> actor.parent() != null)
                .forEach(actor -> bodies.put(actor.id(), String.valueOf(actor.parent())));
        return bodies;
    }

    private static ActorKind kind(String id) {
        return switch (id.charAt(0)) {
            case 'p' -> ActorKind.PERSON;
            case 'u' -> ActorKind.UNNAMED;
            case 'g' -> ActorKind.STATE;
            default -> ActorKind.ORGANISATION;
        };
    }

    @Test
    void aTitleTellsWhoseOfficeItIs() {
        assertThat(bodies("French Deputy Foreign Minister {p Jean Valmont} said no."))
                .containsEntry("p", "france");
        assertThat(bodies("{c The Council}'s chairwoman, {p Ada Hale}, said no."))
                .containsEntry("p", "c");
        assertThat(bodies("A spokesman for {c the Council}, Captain {p Ada Hale}, said no."))
                .containsEntry("p", "c");
    }

    @Test
    void anAppositionOrAClauseTellsIt() {
        assertThat(bodies("{p Ada Hale}, a senior spokeswoman for {c the Council}, said no."))
                .containsEntry("p", "c");
        assertThat(bodies("{p Ada Hale}, who leads {c the Council}, said no.")).containsEntry("p", "c");
        assertThat(bodies("{p Ada Hale} of {c the Council} said no.")).containsEntry("p", "c");
        assertThat(bodies("The {u organisers}, the {c Open Coalition}, spoke of 40,000."))
                .containsEntry("u", "c");
    }

    @Test
    void anOfficeWithoutAStateIsOfTheGovernmentTheAccountSpeaksOf() {
        String line = "said the Deputy Minister of Defence, General {p Ada Hale}.";
        assertThat(bodies("{g The government} is calm, " + line)).containsEntry("p", "g");
        assertThat(bodies("{g The government} met {g2 the regime}, " + line)).isEmpty();
        assertThat(bodies("All is calm, " + line)).isEmpty();
    }

    @Test
    void anUnnamedOfficialSpeaksForHisStateAndACitizenDoesNot() {
        assertThat(bodies("A {u senior French defence official} said no.")).containsEntry("u", "france");
        assertThat(bodies("{u Somebody in Vance's office} said no, but {p Vance} was away."))
                .isEmpty();
        assertThat(bodies("A {u French journalist} and a {u2 French source} said no."))
                .isEmpty();
    }

    @Test
    void whoHeldAnOfficeOnceOrSpeaksForSeveralHasNoBody() {
        assertThat(bodies("Former French minister {p Jean Valmont} said no.")).isEmpty();
        assertThat(bodies("{u French and Italian officials} met.")).isEmpty();
        assertThat(bodies("The envoy for France, {p Ada Hale}, said no.")).isEmpty();
    }

    @Test
    void anAppositionThatDoesNotCloseIsNone() {
        assertThat(bodies("After talks with the spokesman of {c the Council}, {p Ada Hale} said no."))
                .isEmpty();
    }

    @Test
    void anyTextIsRead() {
        assertThatCode(() -> bodies("")).doesNotThrowAnyException();
        assertThatCode(() -> bodies("{p ,} of")).doesNotThrowAnyException();
        assertThatCode(() -> bodies("minister ".repeat(10_000) + "{p Ada Hale}"))
                .doesNotThrowAnyException();
    }
}
