package parallax.compare.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class StandingsTest {
    private static final Offset<Float> CLOSE = within(1e-5f);
    private static final Direction EAST = new Direction(new float[] {1, 0});
    private static final Direction NORTH = new Direction(new float[] {0, 1});
    private static final Words NONE = new Words(new int[0], new float[0], 0);

    @Test
    void aMentionIsHeldAgainstAllOthersOfItsStory() {
        Standings standings = standings(List.of(clue(0, "shell", EAST), clue(1, "fire", EAST), clue(1, "meet", NORTH)));

        Standing first = standings.of(0);
        assertThat(first.best()).isEqualTo(1);
        assertThat(first.mean()).isCloseTo(1 / 3f, CLOSE);
        assertThat(first.alike()).isCloseTo(1 / 3f, CLOSE);
    }

    @Test
    void whoHasNobodyAlikeStandsAlone() {
        Standing alone = standings(List.of(clue(0, "shell", EAST), clue(1, "meet", NORTH)))
                .of(1);

        assertThat(alone).isEqualTo(new Standing(0, 0, 0, 0, 0.5f, 1));
    }

    @Test
    void itIsCountedHowManyAccountsHaveTheWordAndHowOftenItsOwnHasIt() {
        Standings standings = standings(List.of(
                clue(0, "shell", EAST), clue(0, "shell", EAST), clue(1, "shell", EAST), clue(2, "meet", NORTH)));

        assertThat(standings.of(0).accounts()).isCloseTo(2 / 3f, CLOSE);
        assertThat(standings.of(0).repeated()).isEqualTo(2);
        assertThat(standings.of(2).repeated()).isEqualTo(1);
    }

    @Test
    void aStoryIsAsDenseAsItsAccountsTellMuch() {
        Standings standings =
                standings(List.of(clue(0, "shell", EAST), clue(0, "meet", NORTH), clue(1, "shell", EAST)));

        assertThat(standings.accounts()).isCloseTo((float) Math.log(2), CLOSE);
        assertThat(standings.density()).isCloseTo((float) Math.log(1.5), CLOSE);
    }

    @Test
    void aStoryWithoutMentionsHasNoStandings() {
        assertThat(standings(List.of()).standings()).isEmpty();
    }

    private static Standings standings(List<Clue> clues) {
        return Standings.of(clues, Others.of(clues));
    }

    private static Clue clue(int account, String stem, Direction told) {
        SettingClue setting = new SettingClue(NONE, List.of(), List.of(), told, told, told, told);
        return new Clue(
                account, 0, stem, stem, stem, 1, 1, "", Set.of(), NONE, NONE, NONE, NONE, NONE, NONE, told, told, true,
                false, setting);
    }
}
