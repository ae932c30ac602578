package parallax.compare.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    @Test
    void groupsAreJoinedAsLongAsTheirPairsAreAlikeOnAverage() {
        List<Link> links = List.of(new Link(0, 1, .9), new Link(0, 2, .6), new Link(1, 2, .1), new Link(2, 3, .1));

        assertThat(AverageLink.groups(4, links, 0, .3)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void aPairThatNobodyLookedAtCountsAsGiven() {
        List<Link> links = List.of(new Link(0, 1, .9), new Link(0, 2, .5));

        assertThat(AverageLink.groups(3, links, 0, .3)).containsExactly(List.of(0, 1), List.of(2));
        assertThat(AverageLink.groups(3, links, .2, .3)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void moreCanBeDemandedOfTwoThatStandAloneThanOfGroups() {
        List<Link> alone = List.of(new Link(0, 1, .4));
        List<Link> group = List.of(new Link(0, 1, .9), new Link(0, 2, .4), new Link(1, 2, .4));

        assertThat(AverageLink.groups(2, alone, 0, .25, .5)).containsExactly(List.of(0), List.of(1));
        assertThat(AverageLink.groups(3, group, 0, .25, .5)).containsExactly(List.of(0, 1, 2));
    }
}
