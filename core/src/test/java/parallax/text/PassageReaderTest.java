package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PassageReaderTest {
    private final PassageReader reader = new PassageReader();

    @Test
    void blankTextHasNoPassages() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\u00a0\n")).isEmpty();
    }

    @Test
    void oneSentenceIsBody() {
        assertThat(kinds("The bridge is closed.")).containsExactly(PassageKind.BODY);
    }

    @Test
    void aTextWithoutAnyLineBreakIsBody() {
        assertThat(kinds("word ".repeat(1000))).containsExactly(PassageKind.BODY);
    }

    @Test
    void theKnownTitleAndTheDateBeforeItAreCutFromTheTextTheyOpen() {
        Metadata known = new Metadata("Bridge closed after shelling", null, null, null, null, null);
        String text = "13-08-2013 Bridge closed after shelling. The bridge of Orm is closed since Tuesday.";
        assertThat(reader.read(new Document("x", text, known, List.of())))
                .extracting(Passage::kind)
                .containsExactly(PassageKind.BYLINE, PassageKind.HEADLINE, PassageKind.BODY);
    }

    @Test
    void passagesKnownFromMarkupWin() {
        String text = "Subscribe now\n\nThe bridge of Orm is closed since Tuesday, the council says.";
        Passage given = new Passage(PassageKind.HEADLINE, new Span(0, 13));
        assertThat(reader.read(new Document("x", text, Metadata.NONE, List.of(given))))
                .extracting(Passage::kind)
                .containsExactly(PassageKind.HEADLINE, PassageKind.BODY);
    }

    @Test
    void markupMayEndWithinALine() {
        String text = "The bridge of Orm is closed. \"So it is\", says the council of the town of Orm today.";
        Passage given = new Passage(PassageKind.BLOCK_QUOTATION, new Span(29, 39));
        assertThat(reader.read(new Document("x", text, Metadata.NONE, List.of(given))))
                .extracting(passage -> passage.span().in(text))
                .contains("\"So it is\"");
    }

    @Test
    void sectionsAndTablesOfASituationReportAreNoComments() {
        String text = """
                Relief office, Situation Report No. 3

                The bridge of Orm has been closed since Tuesday, and 400 families wait at the crossing for a permit.
                A convoy with flour is due to arrive in the town by 4 March.

                Registered families by location, 28 February
                Orm        250
                Lower Pol  150

                RESPONSE

                The office has handed out 300 food parcels in Orm and hopes to reach Lower Pol in the coming week.

                Gaps: blankets, insulin. Without a second bridge deliveries will have to stop once the rains begin.
                """;
        assertThat(kinds(text)).doesNotContain(PassageKind.COMMENT);
    }

    /// "President Anna / Borg said": a page that breaks sentences with blank lines has no such headings.
    @Test
    void halfASentenceIsNoHeadingWhereBlankLinesPartSentences() {
        String text = """
                Truce in Orm

                The army and the rebels of the upper valley agreed late on Tuesday on the

                opening of the bridge.

                The news was broken by President Anna

                Borg after a meeting of her cabinet that lasted until the morning.
                """;
        assertThat(kinds(text)).containsExactly(PassageKind.HEADLINE, PassageKind.BODY);
    }

    @Test
    void rubricsOfAReportStayWithItsText() {
        assertThat(kinds("Orm: Situation Report No. 3\n\nHEALTH\n\nThe clinic of Orm is open again since Tuesday."))
                .containsExactly(PassageKind.HEADLINE, PassageKind.BODY);
    }

    @Test
    void anyTextIsCoveredInOrderAndWithoutOverlap() {
        String[] pieces = {
            "By Ann Low\n",
            "3 comments\n",
            "\n\n",
            "* a\n",
            "[1] x\n",
            "“Yes,” she said:\n",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "Reply · Report\n",
            "name – 2 hours ago\n",
            "\u2028",
            "\r\n",
            "    ",
            "1. ",
            "The council of Orm met for the first time since the siege began.\n",
            "Leave a Reply\n",
            "> so\n",
            "T H E  N E W S\n",
            "(NPA)\n",
            "Down with it!\n\n",
            "\ufeff",
            "\u00a0",
            "a  |  b  |  c\n"
        };
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertCovered(text.toString());
        }
    }

    @Test
    void longTextsTakeLinearTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertCovered("x ".repeat(5_000_000));
            assertCovered("“".repeat(1_000_000));
            assertCovered("By A ".repeat(80) + "\n" + "Ab, ".repeat(90) + "\n" + "a.b".repeat(100) + "\n");
            assertCovered("A a ".repeat(99).concat("\n").repeat(2000));
        });
    }

    private void assertCovered(String text) {
        int last = 0;
        for (Passage passage : read(text)) {
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, passage.span().start())).matches(PassageReaderTest::white);
            last = passage.span().end();
        }
        assertThat(text.substring(last)).matches(PassageReaderTest::white);
    }

    private static boolean white(String words) {
        return words.chars().allMatch(c -> Lines.white((char) c));
    }

    private List<Passage> read(String text) {
        return reader.read(new Document("x", text));
    }

    private List<PassageKind> kinds(String text) {
        return read(text).stream().map(Passage::kind).toList();
    }
}
