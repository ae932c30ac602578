package parallax.text.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Span;
import parallax.text.reprint.Reprint.Kind;

final class ReprintFinderTest {
    private static final Path KARSU = Path.of("../examples/karsu");
    private static final String REPORT = """
            The council has decided that it will sit down at next week's talks on the strait.
            Four days earlier the navy had let go the crew of a ferry that sank in March.
            "Our condition was the men, and the men are home," its chairwoman told reporters in the port.
            The next session was planned for early May but had to wait some days.
            Deliveries of grain to the port fell by 60 per cent from those of last winter.
            """;

    @Test
    void theNewsletterOfTheExampleReprintsTheAgency() throws IOException {
        List<Document> accounts = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            accounts.add(new Document(name, Files.readString(KARSU.resolve(name + ".txt"))));
        }

        List<Reprint> reprints = ReprintFinder.find(accounts);

        assertThat(reprints).singleElement().satisfies(reprint -> {
            assertThat(reprint.document()).isEqualTo("f");
            assertThat(reprint.origin()).isEqualTo("a");
            assertThat(reprint.kind()).isEqualTo(Kind.REPRINT);
            assertThat(reprint.spans().getFirst().in(accounts.getLast().text())).contains("take its seat");
        });
    }

    @Test
    void caseSpacingAndPunctuationDoNotMatterToAnExactCopy() {
        String other =
                REPORT.toUpperCase(java.util.Locale.ROOT).replace(".", " !").replace("\n", "\r\n");

        assertThat(ReprintFinder.find(List.of(new Document("one", REPORT), new Document("two", other))))
                .map(Reprint::kind, Reprint::document, Reprint::origin)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.EXACT, "two", "one"));
    }

    @Test
    void oneChangedWordMakesANearCopy() {
        String changed = REPORT.replace("60 per cent", "65 per cent").replace("reporters", "journalists");

        assertThat(ReprintFinder.find(List.of(new Document("one", REPORT), new Document("two", changed))))
                .map(Reprint::kind)
                .containsExactly(Kind.NEAR);
    }

    @Test
    void theEarlierPublishedOneIsTheOriginWhateverTheOrder() {
        List<Reprint> reprints = ReprintFinder.find(List.of(
                dated(
                        "late",
                        "2021-04-18",
                        "We reprint a report of the agency, with our thanks to its staff.\n" + REPORT),
                dated("early", "2021-04-16", REPORT)));

        assertThat(reprints).map(Reprint::origin).containsExactly("early");
    }

    @Test
    void aLetterThatQuotesAReportAtLengthHoldsAnExcerpt() {
        String own = "My neighbour saw it otherwise and told me so at the gate this morning. ";
        String letter = "Dear readers, some of you have asked what is going on up there, and this is from the agency: "
                + REPORT + " " + "So far the agency. "
                + "I live by the river and have seen more lorries than usual go by since the spring. " + own
                + "The baker says that flour is short again and that his cousin cannot cross. "
                + "On Sunday the bells rang for nobody in particular, which frightened the children a good deal. "
                + "Nobody here knows when the school will open, and the teacher has gone to her sister in the plain. "
                + "If you write to me, write slowly, for the post takes nine days and the censor is not a quick reader. "
                + "There is also the matter of the well, about which I shall say something in the next letter. "
                + "Until then keep your windows shut at night and your shoes beside the bed, as we do.";
        String report = REPORT
                + "The minister of the other shore said on Thursday that he had expected nothing else from them. "
                + "Insurers in three capitals have raised what they ask of ships that pass the narrows by a third. "
                + "The relief office counts some four thousand people who have left the island since the autumn. "
                + "Pilots have gone on strike twice this year, and their union has called for a third in June. "
                + "A commission of seven is to look into the sinking, but has not been given the log of the ferry. "
                + "Its chairman, a retired judge, told this agency that he would wait until the end of the month. "
                + "The duchy that hosts the talks has offered to pay for divers, if both shores let them work.";
        assertThat(ReprintFinder.find(List.of(new Document("one", report), new Document("two", letter))))
                .singleElement()
                .satisfies(reprint -> {
                    assertThat(reprint.kind()).isEqualTo(Kind.EXCERPT);
                    assertThat(reprint.document()).isEqualTo("two");
                });
    }

    @Test
    void aSharedQuotationIsNoReprint() {
        String other = "Nobody here believes it. \"Our condition was the men, and the men are home,\" they say."
                + " But the ministry has broken every promise it made to the islanders since the winter."
                + " Whoever trusts it now will be betrayed again, and will have deserved it in the end."
                + " We call on all to stay away from Ashwater and to prepare the strike instead.";

        assertThat(ReprintFinder.find(List.of(new Document("one", REPORT), new Document("two", other))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "a", "....", "\uD83D", "😀😀 😀", "No comment."})
    void anyTextWillDo(String text) {
        assertThat(ReprintFinder.find(List.of(new Document("one", text), new Document("two", text))))
                .isEmpty();
    }

    @Test
    void thousandsOfDocumentsAreNotComparedInPairs() {
        List<Document> documents = new ArrayList<>();
        RandomGenerator random = new java.util.Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("All rights reserved by the agency and its partners everywhere. ");
            for (int w = 0; w < 120; w++) {
                text.append("w").append(random.nextInt(5000)).append(w % 12 == 11 ? ". " : " ");
            }
            documents.add(
                    new Document("d" + i, i % 100 == 99 ? documents.get(i - 50).text() : text.toString()));
        }

        List<Reprint> reprints = ReprintFinder.find(documents);

        assertThat(reprints).hasSize(30).allMatch(reprint -> reprint.kind() == Kind.EXACT);
        assertThat(reprints)
                .allSatisfy(reprint -> assertThat(reprint.spans())
                        .first()
                        .extracting(Span::start)
                        .isEqualTo(0));
    }

    private static Document dated(String id, String day, String text) {
        Metadata metadata = new Metadata(null, null, null, null, LocalDate.parse(day), null);
        return new Document(id, text, metadata, List.of());
    }
}
