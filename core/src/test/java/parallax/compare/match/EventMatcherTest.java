package parallax.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.compare.ledger.RecordRef;
import parallax.event.EventType;
import parallax.language.encoder.Meaning;
import parallax.text.Span;

class EventMatcherTest {
    private final EventMatcher matcher = EventMatcher.builtIn();

    @Test
    void twoAccountsThatTellOfTheSameDeedInTheSameWordsTellOneEvent() {
        EventMention one = told("a", "Troops of Marl shelled the harbour of Quelm on Tuesday.", "shelled");
        EventMention other = told("b", "On Tuesday the troops of Marl shelled the harbour of Quelm.", "shelled");

        assertThat(chains(List.of(one, other))).containsExactly(List.of("a:e0", "b:e0"));
    }

    @Test
    void deedsOfAnotherKindStayApart() {
        EventMention one = mention("a", 1, "shelled", EventType.ASSAULT, "marl", "quelm");
        EventMention other = mention("b", 1, "met", EventType.CONSULT, "marl", "quelm");

        assertThat(chains(List.of(one, other))).containsExactly(List.of("a:e1"), List.of("b:e1"));
    }

    @Test
    void theOrderOfTheMentionsDoesNotMatter() {
        List<EventMention> mentions = many();
        Set<Set<String>> expected = sets(mentions);
        for (int seed = 0; seed < 5; seed++) {
            List<EventMention> shuffled = new ArrayList<>(mentions);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(sets(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void noMentionsMakeNoChains() {
        assertThat(matcher.chains(List.of())).isEmpty();
    }

    @Test
    void inALargeStoryAMentionIsHeldAgainstThoseOfItsStemAndASample() {
        List<EventMention> mentions = new ArrayList<>();
        for (int at = 0; at < 3000; at++) {
            mentions.add(
                    mention("a" + at, at, at % 1000 == 500 ? "shelled" : "word" + at % 7 + "x", EventType.ASSAULT));
        }
        Others others = Others.of(Clues.of(mentions));

        assertThat(others.of(1500)).contains(500, 2500).doesNotContain(1500).hasSizeLessThan(600);
        assertThat(Others.of(Clues.of(mentions.subList(0, Others.ALL))).of(3)).hasSize(Others.ALL - 1);
    }

    private static List<EventMention> many() {
        String[] words = {"attack", "attacked", "attackers", "killed", "killing", "met", "meeting", "shelled"};
        EventType[] types = {EventType.ASSAULT, EventType.CONSULT, EventType.COERCE};
        Random random = new Random(7);
        List<EventMention> mentions = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            mentions.add(mention(
                    "a" + at % 9,
                    at,
                    words[random.nextInt(words.length)],
                    types[random.nextInt(types.length)],
                    "actor" + random.nextInt(3)));
        }
        return mentions;
    }

    private Set<Set<String>> sets(List<EventMention> mentions) {
        return Set.copyOf(chains(mentions).stream().map(Set::copyOf).toList());
    }

    private List<List<String>> chains(List<EventMention> mentions) {
        return matcher.chains(mentions).stream()
                .map(chain -> chain.mentions().stream()
                        .map(mention -> mention.ref().toString())
                        .toList())
                .toList();
    }

    private static EventMention mention(String account, int n, String words, EventType type, String... participants) {
        return new EventMention(
                new RecordRef(account, "e" + n),
                new Span(10 * n, 10 * n + words.length()),
                words,
                new TriggerWord(words, Meaning.UNKNOWN),
                type,
                Set.of(participants),
                Surroundings.NONE,
                Setting.NONE);
    }

    private static EventMention told(String account, String text, String trigger) {
        int start = text.indexOf(trigger);
        Span span = new Span(start, start + trigger.length());
        AccountWords words = new AccountWords(text, new Span(0, text.length()), WordWeights.builtIn());
        return new EventMention(
                new RecordRef(account, "e0"),
                span,
                words.at(span),
                new TriggerWord("shell", Meaning.parse("Af8C".repeat(21) + "AQ==")),
                EventType.ASSAULT,
                Set.of(),
                words.around(span),
                Setting.NONE);
    }
}
