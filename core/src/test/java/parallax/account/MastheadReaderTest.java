package parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageReader;

class MastheadReaderTest {
    private static final String BODY =
            "The bridge of Orm has been closed since Tuesday, the council of the town says.\n";
    private final MastheadReader reader = new MastheadReader(ActorRegistry.builtIn());

    @Test
    void titleAndAuthorStandAboveTheText() {
        assertThat(read("Bridge closed\n\nBy Ann Low and Kit Moss\n\n" + BODY))
                .isEqualTo(new Masthead("Bridge closed", "Ann Low and Kit Moss", null));
    }

    @Test
    void aStatementIsSignedByAnOrganOfItsPublisher() {
        String text = "Open the bridge!\n\nStatement of the Central Committee of the Ferry League (FL), 3 May 2020\n\n"
                + BODY + "\nCentral Committee of the FL\n";
        assertThat(read(text))
                .isEqualTo(new Masthead("Open the bridge!", "Central Committee of the FL", "Ferry League (FL)"));
    }

    @Test
    void aPaperNamesItselfAboveTheHeadline() {
        assertThat(read("THE ORM HERALD\n3 May 2020\n\nBridge closed\n\nFrom our correspondent Ann Low\n\n" + BODY))
                .isEqualTo(new Masthead("Bridge closed", "Ann Low", "THE ORM HERALD"));
    }

    @Test
    void aNewsletterGoesByItsNumber() {
        String text = "T H E   O R M   E X I L E\nNewsletter of the Ormers Abroad · No. 7\n\nDear friends,\n\n" + BODY
                + "\nFor the board: Ann Low, secretary\n";
        assertThat(read(text))
                .isEqualTo(new Masthead("The Orm Exile, No. 7", "Ann Low", "Ormers Abroad (The Orm Exile)"));
    }

    @Test
    void aReportOpensWithItsOrganisation() {
        assertThat(read("RELIEF UNION (RU)\nOrm Valley\nSituation Report No. 3\n3 May 2020\n\n" + BODY))
                .isEqualTo(new Masthead("Orm Valley: Situation Report No. 3", null, "RELIEF UNION (RU)"));
    }

    @Test
    void anAgencySignsInItsDateline() {
        String text = "Bridge closed\n\nORM, May 3 (ZQXA) - " + BODY
                + "\n(Reporting by Ann Low in Orm and Kit Moss in Lund)\n";
        assertThat(read(text)).isEqualTo(new Masthead("Bridge closed", "Ann Low and Kit Moss", "ZQXA"));
    }

    @Test
    void theOwnerOfAnAddressIsKnown(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("actors.tsv");
        Files.writeString(
                list,
                "id\tname\tkind\taliases\tparent\tcountry\tdomain\norm-herald\tThe Orm Herald\tmedia outlet\t\t\t\tormherald.example\n");
        Document document = new Document("x", "Bridge closed\n\n" + BODY + "\nwww.ormherald.example/contact\n");
        var local = new MastheadReader(ActorRegistry.builtIn().with(list));
        assertThat(local.read(reading(document, new PassageReader().read(document)), nobody())
                        .publisher())
                .isEqualTo("The Orm Herald");
    }

    @Test
    void nothingIsGuessed() {
        assertThat(read(BODY)).isEqualTo(new Masthead(null, null, null));
    }

    @Test
    void metadataWinUnlessTheirTitleIsTheSite() {
        Metadata site = new Metadata("Orm Herald", "A. L.", "Orm Herald", null, null, null);
        assertThat(read("Bridge closed\n\nBy Ann Low\n\n" + BODY, site))
                .isEqualTo(new Masthead("Bridge closed", "A. L.", "Orm Herald"));
    }

    @Test
    void theSiteIsCutFromATitle() {
        Metadata page = new Metadata("Bridge closed | Orm Herald", null, null, null, null, null);
        assertThat(read("Bridge closed\n\n" + BODY, page).title()).isEqualTo("Bridge closed");
    }

    @Test
    void aCommentIsByTheOneWhoseNameHeadsIt() {
        String text = "Bridge closed\n\n" + BODY
                + "\n2 comments\n\nkit_m – 2 hours ago\nIt is not!\n\nann – 1 hour ago\nIt is.\n";
        Document document = new Document("x", text);
        var comment = new PassageReader()
                .read(document).stream()
                        .filter(passage -> passage.source() != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(reader.read(reading(document, List.of(comment)), nobody()).author())
                .isEqualTo("kit_m");
    }

    private Masthead read(String text) {
        return read(text, Metadata.NONE);
    }

    private Masthead read(String text, Metadata known) {
        Document document = new Document("x", text, known, List.of());
        return reader.read(reading(document, new PassageReader().read(document)), nobody());
    }

    private static Reading reading(Document document, List<Passage> passages) {
        return Reading.of(
                document,
                passages,
                excerpts ->
                        excerpts.stream().map(excerpt -> List.<Sentence>of()).toList());
    }

    private static Cast nobody() {
        return new Cast(List.of(), List.of(), List.of());
    }
}
