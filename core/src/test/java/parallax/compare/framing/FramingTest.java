package parallax.compare.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.compare.framing.RoleCount.Role;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.StoryAccounts;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.statement.Told;
import parallax.text.Span;
import parallax.time.Interval;

class FramingTest {
    private static final Actor FRONT = new Actor("front", "River Front", ActorKind.ARMED_GROUP, null, true);

    @Test
    void namesAreCountedBySourceAndVoiceWithTheirSpans() {
        PlainAccount gazette =
                naming("gazette", "a", "The rebels struck. Then the Rebels left.", "The rebels", "the Rebels");
        PlainAccount herald = naming("herald", "b", "Foreign-backed terrorists struck.", "Foreign-backed terrorists");
        List<ActorNames> actors = framing(herald, gazette).actors();
        assertThat(actors).hasSize(1);
        assertThat(actors.getFirst().actor()).isEqualTo(FRONT);
        assertThat(actors.getFirst().uses())
                .containsExactly(
                        new NameUse(
                                "The rebels",
                                "gazette",
                                Voice.OWN,
                                1,
                                List.of(),
                                List.of(
                                        new Evidence("a", gazette.span("The rebels")),
                                        new Evidence("a", gazette.span("the Rebels")))),
                        new NameUse(
                                "Foreign-backed terrorists",
                                "herald",
                                Voice.OWN,
                                1,
                                List.of(),
                                List.of(new Evidence("b", herald.span("Foreign-backed terrorists")))));
    }

    @Test
    void wordsOfOneClassStandSideBySide() {
        PlainAccount gazette = naming("gazette", "a", "Some rebels struck.", "Some rebels");
        PlainAccount herald = naming("herald", "b", "Some terrorists struck.", "Some terrorists");
        List<DescriptionClass> descriptions = framing(gazette, herald).descriptions();
        assertThat(descriptions).extracting(DescriptionClass::name).containsExactly("fighter");
        assertThat(descriptions.getFirst().uses())
                .extracting(NameUse::words, NameUse::source, NameUse::count)
                .containsExactly(tuple("rebel", "gazette", 1), tuple("terrorist", "herald", 1));
    }

    @Test
    void whatASourceCopiesIsNotItsNaming() {
        String text = "The rebels of the river struck the old bridge at dawn.";
        List<ActorNames> actors = framing(
                        naming("gazette", "a", text, "The rebels"), naming("herald", "b", text, "The rebels"))
                .actors();
        assertThat(actors.getFirst().uses()).extracting(NameUse::source).containsExactly("gazette");
    }

    @Test
    void distinctiveWordsCarryWhereTheyStand() {
        Framing framing = framing(
                PlainAccount.of(
                        "gazette", "a", "Rebels struck. Rebels left. Rebels won. Rebels hid. The bridge stood."),
                PlainAccount.of("gazette", "b", "Rebels met. Rebels spoke. Rebels ran. Rebels sang. The bridge fell."),
                PlainAccount.of("herald", "c", "The bridge was mended, and a road too, and all the wells of the town."),
                PlainAccount.of(
                        "herald", "d", "The bridge was opened, and a market too, and the schools of the place."));
        DistinctiveWord rebels =
                framing.ownWords().getOrDefault("gazette", List.of()).getFirst();
        assertThat(rebels.word()).isEqualTo("rebels");
        assertThat(rebels.spans()).hasSize(8).hasSize(rebels.count());
        assertThat(rebels.spans().getFirst()).isEqualTo(new Evidence("a", new Span(0, 6)));
    }

    @Test
    void oddTextsHaveTheirFraming() {
        String odd = "\u0000 \uD83D\uDE00 …" + "a-".repeat(3000) + " '-'. ".repeat(500);
        assertThat(framing(PlainAccount.of("gazette", "a", odd), PlainAccount.of("herald", "b", odd))
                        .actors())
                .isEmpty();
    }

    @Test
    void spellingsOfOnePublisherAreOneSource() {
        List<ActorNames> actors = framing(
                        naming("THE GAZETTE (TG)", "a", "The rebels struck.", "The rebels"),
                        naming("The Gazette", "b", "Some rebels left.", "Some rebels"),
                        naming("The Gazette", "c", "No rebels came.", "No rebels"))
                .actors();
        assertThat(actors.getFirst().uses()).extracting(NameUse::source).containsOnly("The Gazette");
    }

    @Test
    void rolesAreCountedByTypeStatusSourceAndVoice() {
        PlainAccount account = naming("gazette", "a", "The Front struck. A bridge was struck.", "The Front");
        Event attack = event("e1", account, "struck", List.of("front"));
        Event other = event("e2", account, "was struck", List.of());
        List<RoleCount> roles = framing(account.telling(List.of(new Told<>(attack, null), new Told<>(other, null))))
                .roles();
        assertThat(roles)
                .containsExactly(new RoleCount(
                        "front",
                        Role.AGENT,
                        EventType.ASSAULT,
                        EventStatus.HAPPENED,
                        "gazette",
                        Voice.OWN,
                        2,
                        1,
                        List.of(new Evidence("a", account.span("struck")))));
        assertThat(roles.getFirst().share()).isEqualTo(0.5);
    }

    private static Event event(String id, PlainAccount account, String trigger, List<String> actors) {
        return new Event(
                id,
                account.span(trigger),
                EventType.ASSAULT,
                null,
                actors,
                List.of(),
                EventStatus.HAPPENED,
                null,
                Interval.UNKNOWN);
    }

    private static PlainAccount naming(String source, String id, String text, String... words) {
        PlainAccount account = PlainAccount.of(source, id, text);
        return account.naming(
                List.of(FRONT),
                Stream.of(words)
                        .map(name -> new Naming(account.span(name), "front", Voice.OWN))
                        .toArray(Naming[]::new));
    }

    private static Framing framing(PlainAccount... accounts) {
        return Framing.of(
                new StoryAccounts(
                        Stream.of(accounts).map(PlainAccount::compared).toList()),
                List.of());
    }
}
