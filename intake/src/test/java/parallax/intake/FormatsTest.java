package parallax.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Outcome.Taken;
import parallax.intake.source.SourceMap;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;

/// One good file of each format.
final class FormatsTest {
    @TempDir
    Path folder;

    @Test
    void jsonLinesGiveADocumentARow() throws IOException {
        List<Taken> taken = take("news.jsonl", """
                {"id": "n7", "headline": "Crew freed", "body": "Eleven sailors came home.", "outlet": "Gull", "pub_date": "2021-04-13"}
                {"text": "Nobody was hurt.", "url": "https://example.org/2", "lang": "en", "authors": ["Ann", "Bo"]}
                """);

        assertThat(taken).map(each -> each.document().id()).containsExactly("news-n7", "news-2");
        assertThat(taken.getFirst().document().text()).isEqualTo("Crew freed\n\nEleven sailors came home.");
        assertThat(marked(taken.getFirst())).containsExactly("HEADLINE: Crew freed");
        assertThat(taken.getFirst().document().metadata())
                .isEqualTo(new Metadata("Crew freed", null, "Gull", null, LocalDate.of(2021, 4, 13), null));
        assertThat(taken.getLast().document().metadata())
                .isEqualTo(new Metadata(null, "Ann, Bo", null, "https://example.org/2", null, "en"));
        assertThat(taken.getLast().original().place()).isEqualTo("row 2");
        assertThat(taken.getFirst().map().origin(12)).contains(new SourceMap.Place("column body", 0, 1));
    }

    @Test
    void columnsMayBeNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), """
                nr;when;one;two
                1;13 April 2021;"A cell; with ""quotes""
                and a line end";Second
                """);
        IntakeSettings settings = IntakeSettings.STANDARD.withColumns("text=one+two,date=when,id=nr");

        Taken taken = take(settings, file).getFirst();

        assertThat(taken.document().text()).isEqualTo("A cell; with \"quotes\"\nand a line end\n\nSecond");
        assertThat(taken.document().metadata().published()).isEqualTo(LocalDate.of(2021, 4, 13));
        assertThat(taken.document().id()).isEqualTo("c-1");
    }

    @Test
    void tabSeparatedQuotationMarksAreCharacters() throws IOException {
        List<Taken> taken = take("t.tsv", "title\ttext\n\"Free\" at last\t\"We are home,\" she said.\n");

        assertThat(taken.getFirst().document().text()).isEqualTo("\"Free\" at last\n\n\"We are home,\" she said.");
    }

    @Test
    void jsonArraysAreCorporaToo() throws IOException {
        assertThat(take("a.json", "[{\"text\": \"One.\"}, {\"content\": {\"x\": 1}, \"text\": \"Two.\"}]"))
                .map(each -> each.document().text())
                .containsExactly("One.", "Two.");
    }

    @Test
    void aPageGivesItsMainTextWithItsPassages() throws IOException {
        String html = resource("page.html");
        Taken taken = take("page.html", html).getFirst();
        Document document = taken.document();

        assertThat(document.text()).isEqualTo(resource("page.txt").strip());
        assertThat(marked(taken))
                .containsExactly(
                        "HEADLINE: Talks resume in Ashwater",
                        "BYLINE: By Ann Lee and Bo Kim",
                        "BLOCK_QUOTATION: We are going to Ashwater this week, whatever the generals think of that.",
                        "HEADLINE: What comes next",
                        "LIST: First round: 9 March\nSecond round: 14 April",
                        "LIST: Party\tDead\nCrew\t14",
                        "BOILERPLATE: 2 comments",
                        "COMMENT (millpond_lad): millpond_lad 2 hours ago\n\n14 dead?? My cousin drives a bus in that town.",
                        "COMMENT (Proud): Proud\n\nLies. Nobody there had a gun at all.");
        assertThat(document.metadata())
                .isEqualTo(new Metadata(
                        "Talks resume in Ashwater",
                        "Ann Lee, Bo Kim",
                        "Daily Gull",
                        null,
                        LocalDate.of(2021, 4, 16),
                        "en"));
    }

    @Test
    void everyStoredCharacterOfAPageLeadsBackToItsSource() throws IOException {
        String html = resource("page.html");
        Taken taken = take("page.html", html).getFirst();
        String text = taken.document().text();

        int same = 0;
        for (int i = 0; i < text.length(); i++) {
            SourceMap.Place place = taken.map().origin(i).orElse(null);
            if (place != null) {
                String source = html.substring(place.from(), place.to());
                boolean white = source.isBlank() && text.charAt(i) == ' ';
                boolean entity = source.startsWith("&");
                assertThat(white || entity || source.equals(text.substring(i, i + 1)))
                        .as("%s from %s", text.charAt(i), source)
                        .isTrue();
                same++;
            } else {
                assertThat(text.charAt(i)).isIn('\n', '\t');
            }
        }
        assertThat(same).isGreaterThan(700);
        assertThat(SourceMap.decode(taken.map().encode())).isEqualTo(taken.map());
    }

    @Test
    void aPageInAnOldCharset() throws IOException {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"
                + "<title>Заявление</title></head><body><p>Министерство обороны опровергло сообщения о гибели людей.</p>";
        Path file = Files.write(folder.resolve("ru.html"), html.getBytes(Charset.forName("windows-1251")));

        assertThat(take(IntakeSettings.STANDARD, file).getFirst().document().text())
                .isEqualTo("Министерство обороны опровергло сообщения о гибели людей.");
    }

    @Test
    void aPdfKeepsItsPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 1; i <= 4; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                PdfPages.write(
                        pdf,
                        page,
                        "Situation Report - page " + i,
                        "Body of page " + i + " is here,",
                        "in lines " + "ab".repeat(i) + ".");
            }
            pdf.getDocumentInformation().setTitle("Situation Report No. 7");
            pdf.getDocumentInformation().setCreationDate(new java.util.GregorianCalendar(2020, 0, 1));
            pdf.save(bytes);
        }
        Path file = Files.write(folder.resolve("r.pdf"), bytes.toByteArray());
        Taken taken = take(IntakeSettings.STANDARD, file).getFirst();
        String text = taken.document().text();

        assertThat(text).contains("Body of page 2 is here,\nin lines abab.");
        assertThat(marked(taken)).hasSize(4).first().isEqualTo("BOILERPLATE: Situation Report - page 1");
        assertThat(taken.map().unit()).isEqualTo(SourceMap.Unit.PAGES);
        assertThat(taken.map().origin(text.indexOf("Body of page 3"))).contains(new SourceMap.Place("", 3, 3));
        assertThat(taken.document().metadata())
                .isEqualTo(new Metadata("Situation Report No. 7", null, null, null, null, null));
    }

    @Test
    void aWordFile() throws IOException {
        String paragraph = "<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>";
        String body = paragraph.formatted("<w:pStyle w:val='Title'/>", "Free the crew")
                + "<w:p><w:r><w:t>Eleven </w:t></w:r><w:del><w:r><w:delText>dead </w:delText></w:r></w:del>"
                + "<w:r><w:t>sailors</w:t><w:footnoteReference w:id='2'/><w:t> came home.</w:t></w:r></w:p>"
                + paragraph.formatted("<w:numPr/>", "First demand")
                + paragraph.formatted("<w:numPr/>", "Second demand")
                + paragraph.formatted("<w:pStyle w:val='Quote'/>", "We are home.");
        String notes = "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>"
                + "<w:footnote w:id='2'><w:p><w:r><w:t>As of Monday.</w:t></w:r></w:p></w:footnote>";
        Path file = zip(
                "w.docx",
                "[Content_Types].xml",
                "<x/>",
                "word/document.xml",
                word("document", body),
                "word/footnotes.xml",
                word("footnotes", notes),
                "docProps/core.xml",
                """
                <p:cp xmlns:p='p' xmlns:dc='d'><dc:title>Leaflet</dc:title><dc:creator>Central Bureau</dc:creator>
                <p:created>2021-01-01T00:00:00Z</p:created></p:cp>""");
        Taken taken = take(IntakeSettings.STANDARD, file).getFirst();

        assertThat(taken.document().text())
                .isEqualTo(
                        "Free the crew\n\nEleven sailors[2] came home.\n\nFirst demand\nSecond demand\n\nWe are home."
                                + "\n\n[2] As of Monday.");
        assertThat(marked(taken))
                .containsExactly(
                        "HEADLINE: Free the crew",
                        "LIST: First demand\nSecond demand",
                        "BLOCK_QUOTATION: We are home.",
                        "FOOTNOTE: [2] As of Monday.");
        assertThat(taken.document().metadata())
                .isEqualTo(new Metadata("Leaflet", "Central Bureau", null, null, null, null));
        assertThat(taken.map().origin(16)).contains(new SourceMap.Place("", 2, 2));
    }

    @Test
    void anOpenDocumentText() throws IOException {
        String body = """
                <o:document-content xmlns:o='o' xmlns:t='t'><o:body><o:text>
                <t:h>Free   the crew</t:h><t:p>Eleven <t:span>sailors</t:span><t:note><t:note-citation>1</t:note-citation>
                <t:note-body><t:p>As of Monday.</t:p></t:note-body></t:note> came home.</t:p>
                <t:list><t:list-item><t:p>First</t:p></t:list-item><t:list-item><t:p>Second</t:p></t:list-item></t:list>
                </o:text></o:body></o:document-content>""";
        Path file = zip(
                "o.odt",
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                body,
                "meta.xml",
                "<m xmlns:d='d'><d:creator>Bureau</d:creator><d:date>2021-01-01</d:date><d:language>en-GB</d:language></m>");
        Taken taken = take(IntakeSettings.STANDARD, file).getFirst();

        assertThat(taken.document().text())
                .isEqualTo("Free the crew\n\nEleven sailors[1] came home.\n\nFirst\nSecond\n\n[1] As of Monday.");
        assertThat(marked(taken))
                .containsExactly("HEADLINE: Free the crew", "LIST: First\nSecond", "FOOTNOTE: [1] As of Monday.");
        assertThat(taken.document().metadata()).isEqualTo(new Metadata(null, "Bureau", null, null, null, "en-GB"));
    }

    @Test
    void aMail() throws IOException {
        Taken taken = take("m.eml", """
                From: =?utf-8?q?J=C3=BCrgen_Voss?= <voss@example.org>
                Subject: The crew is =?utf-8?b?ZnJlZQ==?=
                Date: Tue, 13 Apr 2021 23:30:00 +0200
                Organization: The Herald
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Zw=F6lf Seeleute sind frei.
                --b
                Content-Type: text/html

                <p>No</p>
                --b--
                """).getFirst();

        assertThat(taken.document().text().strip()).isEqualTo("The crew is free\n\nZwölf Seeleute sind frei.");
        assertThat(taken.document().metadata())
                .isEqualTo(new Metadata(
                        "The crew is free", "Jürgen Voss", "The Herald", null, LocalDate.of(2021, 4, 13), null));
        assertThat(taken.original().mediaType()).isEqualTo("message/rfc822");
    }

    @Test
    void aMailbox() throws IOException {
        List<Taken> taken = take("m.mbox", """
                From a@example.org Tue Apr 13
                From: Ann <a@example.org>
                Subject: One

                First text.
                Fromage is no mail.

                From b@example.org Wed Apr 14
                Subject: Two
                Content-Type: text/html

                <p>Second <b>text</b>.</p>
                """);

        assertThat(taken)
                .map(each -> each.document().text().strip())
                .containsExactly("One\n\nFirst text.\nFromage is no mail.", "Two\n\nSecond text.");
        assertThat(taken.getLast().original().place()).isEqualTo("message 2");
    }

    @Test
    void anRssFeed() throws IOException {
        List<Taken> taken = take("f.xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="d" xmlns:content="c"><channel><title>The Gull</title><language>en</language>
                <item><title>Crew &amp; captain freed</title><link>https://example.org/1</link>
                <pubDate>Tue, 13 Apr 2021 10:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>Eleven sailors came <em>home</em>.</p><ul><li>One</li></ul>]]></content:encoded></item>
                <item><title>Second</title><description>&lt;p&gt;Escaped &amp;amp; short.&lt;/p&gt;</description></item>
                </channel></rss>""");

        assertThat(taken)
                .map(each -> each.document().text())
                .containsExactly(
                        "Crew & captain freed\n\nEleven sailors came home.\n\nOne", "Second\n\nEscaped & short.");
        assertThat(taken.getFirst().document().metadata())
                .isEqualTo(new Metadata(
                        "Crew & captain freed",
                        "Ann Lee",
                        "The Gull",
                        "https://example.org/1",
                        LocalDate.of(2021, 4, 13),
                        "en"));
        assertThat(marked(taken.getFirst())).containsExactly("HEADLINE: Crew & captain freed", "LIST: One");
    }

    @Test
    void anAtomFeed() throws IOException {
        Taken taken = take("f.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Hull</title><entry><title>Home</title>
                <link rel="self" href="https://example.org/x"/><link href="https://example.org/1"/>
                <author><name>bilgerat</name></author><published>2021-04-13T01:00:00Z</published><updated>2022-01-01</updated>
                <content type="xhtml"><div xmlns="x"><p>They came home.</p></div></content></entry></feed>""").getFirst();

        assertThat(taken.document().text()).isEqualTo("Home\n\nThey came home.");
        assertThat(taken.document().metadata())
                .isEqualTo(new Metadata(
                        "Home", "bilgerat", "Hull", "https://example.org/1", LocalDate.of(2021, 4, 13), "en"));
    }

    @Test
    void aWebArchiveAndACompressedOne() throws IOException {
        byte[] archive = (record(
                                "response",
                                "application/http;msgtype=response",
                                http("text/html", resource("page.html")))
                        + record("response", "application/http;msgtype=response", http("image/png", "PNG"))
                        + record("conversion", "text/plain", "A plain text of the archive."))
                .getBytes(UTF_8);
        Path plain = Files.write(folder.resolve("w.warc"), archive);
        Path packed = folder.resolve("z.warc.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(archive);
        }

        for (Path file : List.of(plain, packed)) {
            List<Taken> taken = take(IntakeSettings.STANDARD, file);
            assertThat(taken).map(each -> each.original().place()).containsExactly("record 1", "record 3");
            assertThat(taken.getFirst().document().text()).startsWith("Talks resume in Ashwater");
            assertThat(taken.getFirst().document().metadata().url()).isEqualTo("https://example.org/page");
            assertThat(taken.getLast().document().text()).isEqualTo("A plain text of the archive.");
        }
    }

    @Test
    void markdownIsKeptAsItIs() throws IOException {
        Taken taken = take("a.md", "# Title\r\n\r\n> quote\r\n").getFirst();

        assertThat(taken.document().text()).isEqualTo("# Title\r\n\r\n> quote\r\n");
        assertThat(taken.original().mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void theSameFilesGiveTheSameOutcomes() throws IOException {
        take("page.html", resource("page.html"));
        take("a.jsonl", "{\"text\": \"One.\"}\n");

        assertThat(outcomes(IntakeSettings.STANDARD, folder)).isEqualTo(outcomes(IntakeSettings.STANDARD, folder));
    }

    private static String http(String type, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.getBytes(UTF_8).length
                + "\r\n\r\n" + body;
    }

    private static String record(String kind, String type, String body) {
        return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: https://example.org/page\r\n"
                + "WARC-Date: 2021-05-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: " + type + "\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body
                + "\r\n\r\n";
    }

    private static String word(String root, String body) {
        return "<w:" + root + " xmlns:w='w'>" + body + "</w:" + root + ">";
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    private static List<String> marked(Taken taken) {
        Document document = taken.document();
        return document.marked().stream()
                .map(passage -> label(passage, document) + ": " + document.words(passage.span()))
                .toList();
    }

    private static String label(Passage passage, Document document) {
        PassageKind kind = passage.kind();
        return passage.source() == null ? kind.name() : kind + " (" + document.words(passage.source()) + ")";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream("/golden/intake/" + name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private List<Taken> take(String name, String content) throws IOException {
        return take(IntakeSettings.STANDARD, Files.writeString(folder.resolve(name), content));
    }

    private static List<Taken> take(IntakeSettings settings, Path input) {
        return outcomes(settings, input).stream()
                .map(outcome -> {
                    assertThat(outcome).isInstanceOf(Taken.class);
                    return (Taken) outcome;
                })
                .toList();
    }

    private static List<Outcome> outcomes(IntakeSettings settings, Path input) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(settings).read(List.of(input), InputStream.nullInputStream(), outcomes::add);
        return outcomes;
    }
}
