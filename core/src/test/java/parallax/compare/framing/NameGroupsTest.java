package parallax.compare.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.actor.ActorRegistry;
import parallax.compare.framing.NameGroups.Settings;

class NameGroupsTest {
    private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();

    @Test
    void namesWithOneHeadWordStandTogether() {
        assertThat(groups("the rebels", "armed rebels in the north", "the harvest"))
                .containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void aStateStandsWithItsGovernmentCapitalAndServants() {
        assertThat(groups("France", "the French government", "Paris", "French officials", "the orchard"))
                .containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    @Test
    void twoListedActorsNeverStandTogether() {
        assertThat(groups("French officials", "German officials", "France", "Germany"))
                .containsExactly(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void wordsOfOneClassAndOneModifierNameTheSame() {
        List<String> names = List.of("the mountain migrants", "mountain refugees", "the budget");
        assertThat(new NameGroups(REGISTRY, Settings.FEW).group(names)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void aRareNameJoinsTheOneItSharesMostWithWhereNamesAreFew() {
        List<String> names =
                List.of("the caravan", "a caravan", "the caravan", "organizers of the caravan", "the vote");
        assertThat(new NameGroups(REGISTRY, new Settings(2, 2, 0.05)).group(names))
                .containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    @Test
    void anyWordsAreGrouped() {
        assertThat(groups("", " ", "…", "\u0000", "12", "of the", ",")).isNotEmpty();
        assertThat(groups()).isEmpty();
    }

    private static List<List<Integer>> groups(String... names) {
        return new NameGroups(REGISTRY, Settings.ANY).group(List.of(names));
    }
}
