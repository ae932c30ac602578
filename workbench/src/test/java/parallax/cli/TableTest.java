package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void longCellsWrapAtSpacesAndEndlessWordsAnywhere() {
        assertThat(Table.wrap("two words here", 9)).containsExactly("two words", "here");
        assertThat(Table.wrap("x".repeat(7), 3)).containsExactly("xxx", "xxx", "x");
        assertThat(Table.wrap("", 5)).containsExactly("");
        assertThat(Table.wrap("船船船", 4)).containsExactly("船船", "船");
    }

    @Test
    void theWidestColumnGivesWayFirst() {
        Table table = new Table(List.of("id", "words"), 20, false);
        table.row(List.of("a", "one two three four five six"));
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true));
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 20).contains("a   one two three");
    }

    @Test
    void controlAndDirectionMarksAreShownNotObeyed() {
        assertThat(Plain.line("a\u001B[31mb\u0007\u202Ec\n\td\u0000")).isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc d\uFFFD");
        assertThat(Plain.line("حزب\u200Cالله 👩\u200D🚀")).isEqualTo("حزب\u200Cالله 👩\u200D🚀");
    }
}
