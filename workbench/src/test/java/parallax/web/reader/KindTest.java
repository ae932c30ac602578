package parallax.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KindTest {
    @Test
    void anIdTellsOfWhichKindItsRecordIs() {
        assertThat(kinds("e12")).containsExactly(Kind.EVENT);
        assertThat(kinds("p1")).containsExactly(Kind.POSITION);
        assertThat(kinds("place3")).containsExactly(Kind.PLACE);
    }

    @Test
    void whatAPersonAddedMayBeOfAnyKindThatPeopleAdd() {
        assertThat(kinds("d2")).containsExactly(Kind.STATEMENT, Kind.EVENT, Kind.FIGURE, Kind.POSITION);
    }

    @Test
    void whatIsNoIdIsOfNoKind() {
        assertThat(kinds("events")).isEmpty();
        assertThat(kinds("7")).isEmpty();
    }

    private static List<Kind> kinds(String id) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.canHave(id)).toList();
    }
}
