package parallax.compare.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.time.Interval;

class StoryGrouperTest {
    private static final String FERRY = """
            Ferry sinks off Port Almery, 12 dead. The ferry Golden Heron sank near Port Almery on Tuesday, and the coast \
            guard of Sarvia said 12 people had drowned. Captain Ilan Voss was rescued with 30 passengers.""";
    private static final String FERRY_AGAIN = """
            Twelve drown in Golden Heron disaster. Captain Ilan Voss of the Golden Heron survived when his ferry went down \
            off Port Almery in Sarvia; the coast guard counted 12 dead and 30 rescued passengers.""";
    private static final String STRIKE = """
            Miners in Ostrel walk out. The union of the Ostrel coal mines called 4,000 miners out on strike on Monday after \
            talks with the company Brandt Coal failed, its leader Petra Holm said.""";
    private static final String STRIKE_AGAIN = """
            Ostrel strike enters second day. Petra Holm, who leads the miners' union, said none of the 4,000 miners of \
            Brandt Coal had gone down the Ostrel mines since talks failed.""";

    private final StoryGrouper grouper = StoryGrouper.builtIn();

    private static StoryItem item(String id, String text) {
        return StoryItem.of(id, text, Interval.UNKNOWN);
    }

    private static List<StoryItem> four() {
        return List.of(item("a", FERRY), item("b", STRIKE), item("c", FERRY_AGAIN), item("d", STRIKE_AGAIN));
    }

    @Test
    void accountsOfOneHappeningAreOneStory() {
        assertThat(grouper.group(four())).containsExactly(List.of("a", "c"), List.of("b", "d"));
    }

    @Test
    void theOrderOfTheItemsDoesNotMatter() {
        List<StoryItem> items = new ArrayList<>(four());
        assertThat(grouper.group(items.reversed())).isEqualTo(grouper.group(items));
    }

    @Test
    void daysApartTellAgainstOneStory() {
        Interval monday = Interval.day(LocalDate.of(2014, 3, 3));
        StoryVector vector = vector(STRIKE);
        int daysApart = PairLikeness.at(PairLikeness.Feature.DAYS_APART);
        double[] soon = PairLikeness.of(vector, vector, monday, Interval.day(LocalDate.of(2014, 3, 4)));
        double[] late = PairLikeness.of(vector, vector, monday, Interval.day(LocalDate.of(2015, 3, 4)));
        assertThat(late[daysApart]).isGreaterThan(soon[daysApart]);
        StoryModel model = StoryModel.builtIn();
        assertThat(model.oneStory(late)).isLessThan(model.oneStory(soon));
    }

    private static StoryVector vector(String text) {
        StoryWords words = StoryWords.of(text);
        return new StoryVector(words, new CaseWords(List.of(words, words)));
    }

    @Test
    void nothingWrittenBelongsToNoStory() {
        List<StoryItem> items = List.of(item("a", ""), item("b", ""), item("c", "\u0000 \uD83D \uFFFF 😀"));
        assertThat(grouper.group(items)).hasSize(3);
        assertThat(grouper.group(List.of())).isEmpty();
    }

    @Test
    void oneIdForTwoItemsIsRefused() {
        assertThatThrownBy(() -> grouper.group(List.of(item("a", FERRY), item("a", STRIKE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aCaseOfManyAccountsOfOneStoryStaysOneStory() {
        List<StoryItem> items = IntStream.range(0, 200)
                .mapToObj(i -> item("f%03d".formatted(i), FERRY + " Reporter " + i + "."))
                .toList();
        assertThat(grouper.group(items)).hasSize(1);
    }
}
