package parallax.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Outcome.LeftOut;
import parallax.intake.Outcome.Taken;

/// Whatever lies in a folder, the run ends, and each bad file is one line that a person understands.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class MalformedInputTest {
    private static final String SENTENCE = "The ministry said on Friday that nobody had been hurt in the harbour. ";

    @TempDir
    Path folder;

    @AfterEach
    void everyReasonIsPlainEnglish() {
        for (Outcome outcome : read(folder)) {
            if (outcome instanceof LeftOut left) {
                assertThat(left.reason()).doesNotContain("\n", "Exception", "Error", "java.", "org.", "null");
                assertThat(left.reason()).hasSizeBetween(5, 400);
                assertThat(left.file()).isNotBlank();
            }
        }
    }

    @Test
    void truncatedPdf() throws IOException {
        byte[] whole = pdf(new PDDocument(), true);
        Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3));

        assertThat(only().reason()).startsWith("it is damaged");
    }

    @Test
    void pdfWithoutText() throws IOException {
        Files.write(folder.resolve("scan.pdf"), pdf(new PDDocument(), false));

        assertThat(only().reason()).startsWith("no text");
    }

    @Test
    void pdfOfMillionsOfLetters() throws IOException {
        byte[] content = "BT /F1 9 Tf (x) Tj ET\n".repeat(300_000).getBytes(ISO_8859_1);
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PdfPages.write(document, page, "The first line.");
        var resources = page.getResources();
        resources.put(
                org.apache.pdfbox.cos.COSName.getPDFName("F1"),
                resources.getFont(resources.getFontNames().iterator().next()));
        page.setContents(new org.apache.pdfbox.pdmodel.common.PDStream(
                document, new java.io.ByteArrayInputStream(content), org.apache.pdfbox.cos.COSName.FLATE_DECODE));
        Files.write(folder.resolve("letters.pdf"), pdf(document, false));

        assertThat(only().reason()).isEqualTo("it has more than 250,000 letters on page 1");
    }

    @Test
    void encryptedPdf() throws IOException {
        PDDocument document = new PDDocument();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Files.write(folder.resolve("secret.pdf"), pdf(document, true));

        assertThat(only().reason()).isEqualTo("it is encrypted and needs a password");
    }

    @Test
    void zipBombInWordClothes() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.docx")))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>".getBytes(UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }

        assertThat(only().reason()).isEqualTo("it unpacks to more than 100 MB");
    }

    @Test
    void aLineOf200Megabytes() throws IOException {
        byte[] block = "never a line end ".repeat(60_000).getBytes(UTF_8);
        for (String name : List.of("long.txt", "long.jsonl", "long.csv", "long.html", "long.md")) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                out.write(name.endsWith("csv") ? "text\n".getBytes(UTF_8) : new byte[0]);
                for (int i = 0; i < 200; i++) {
                    out.write(block);
                }
            }
        }

        assertThat(leftOut()).hasSize(5).allMatch(left -> left.reason().matches(".*(longer|larger) than .*"));
        assertThat(leftOut()).map(LeftOut::place).contains("row 1");
    }

    @Test
    void nulBytesAndBinaries() throws IOException {
        Files.write(folder.resolve("nul.txt"), new byte[5000]);
        Files.write(folder.resolve("nuls.txt"), (SENTENCE + "\0\0\0\0\0\0\0\0\0").getBytes(UTF_8));
        byte[] noise = new byte[20_000];
        new java.util.Random(1).nextBytes(noise);
        Files.write(folder.resolve("image.png"), noise);
        Files.write(folder.resolve("renamed.html"), noise);
        Files.write(folder.resolve("renamed.csv"), noise);
        Files.write(folder.resolve("renamed.docx"), noise);
        Files.write(folder.resolve("renamed.pdf"), noise);
        Files.write(folder.resolve("renamed.warc"), noise);

        assertThat(leftOut()).hasSize(8);
    }

    @Test
    void oneNulInALongTextIsKept() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE + "\0" + SENTENCE.repeat(3));

        assertThat(read(folder))
                .singleElement()
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.document().text()).contains("\0"));
    }

    @Test
    void aWronglyDeclaredCharsetDoesNotSpoilTheText() throws IOException {
        Files.writeString(
                folder.resolve("wrong.html"),
                "<html><head><meta charset='iso-8859-1'></head><body><p>" + SENTENCE
                        + "Zwölf Männer – “ja”.</p></body>");

        assertThat(read(folder))
                .singleElement()
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.document().text()).contains("Zwölf Männer – “ja”."));
    }

    @Test
    void emptyAndBlankFiles() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        Files.writeString(folder.resolve("blank.txt"), " \n\n\t ");
        Files.writeString(folder.resolve("scripts.html"), "<html><body><script>alert(1)</script></body></html>");

        assertThat(leftOut()).map(LeftOut::reason).containsExactly("no text", "it is empty", "no text");
    }

    @Test
    void linksInCirclesAndToNowhere() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.txt"), SENTENCE);
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("z-again.txt"), inner.resolve("a.txt"));

        assertThat(leftOut())
                .map(LeftOut::reason)
                .containsExactly(
                        "it is a link to a folder that it lies in",
                        "it is a link to a file that does not exist",
                        "it is a link that leads back to itself",
                        "it is a link to a file that is read already");
        assertThat(read(folder)).filteredOn(Taken.class::isInstance).hasSize(1);
    }

    @Test
    void aLinkToAFolderAboveDoesNotReadTheRestOfTheDisk() throws IOException {
        Path named = Files.createDirectories(folder.resolve("named"));
        Files.writeString(folder.resolve("private.txt"), SENTENCE);
        Files.writeString(named.resolve("a.txt"), SENTENCE);
        Files.createSymbolicLink(named.resolve("up"), Path.of(".."));

        assertThat(read(named)).hasSize(2);
        assertThat(read(named)).filteredOn(Taken.class::isInstance).hasSize(1);
    }

    @Test
    void brokenAndCutGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 5000; i++) {
                zip.write(("{\"text\": \"" + SENTENCE + i * 7919 + "\"}\n").getBytes(UTF_8));
            }
        }
        byte[] whole = bytes.toByteArray();
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        whole[whole.length / 2] ^= 0x55;
        whole[whole.length / 2 + 1] ^= 0x55;
        Files.write(folder.resolve("broken.txt.gz"), whole);
        Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, 300));

        assertThat(leftOut()).hasSize(3);
        assertThat(read(folder)).filteredOn(Taken.class::isInstance).isNotEmpty();
    }

    @Test
    void gzipBomb() throws IOException {
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.txt.gz")))) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }

        assertThat(only().reason()).contains("more than");
    }

    @Test
    void badRowsOfCorporaAreLeftOutOneByOne() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"text\": \"" + SENTENCE + "\"}\n{broken\n\n[1]\n{\"text\": \"" + SENTENCE + "\"}\n{\"other\": 1}\n"
                        + "[".repeat(100_000) + "\n");
        Files.writeString(folder.resolve("b.csv"), "id,text\n1,\"" + SENTENCE + "\"\n2,\"" + SENTENCE.repeat(3));
        Files.writeString(folder.resolve("c.csv"), "id,nothing\n1,2\n");
        Files.writeString(folder.resolve("d.json"), "[{\"text\": \"" + SENTENCE + "\"}, {\"text\": ");

        assertThat(leftOut())
                .map(left -> folder.relativize(Path.of(left.file())) + " " + left.place())
                .containsExactly(
                        "a.jsonl row 2",
                        "a.jsonl row 4",
                        "a.jsonl row 6",
                        "a.jsonl row 7",
                        "b.csv row 2",
                        "c.csv ",
                        "d.json ");
        assertThat(read(folder)).filteredOn(Taken.class::isInstance).hasSize(4);
    }

    @Test
    void aHugeCellDoesNotHideTheRowsAfterIt() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("huge.csv"))) {
            out.write("id,text\n1,\"".getBytes(UTF_8));
            byte[] block = "word ".repeat(200_000).getBytes(UTF_8);
            for (int i = 0; i < 40; i++) {
                out.write(block);
            }
            out.write(("\"\n2," + SENTENCE + "\n").getBytes(UTF_8));
        }

        assertThat(only().place()).isEqualTo("row 1");
        assertThat(read(folder)).filteredOn(Taken.class::isInstance).hasSize(1);
    }

    @Test
    void unreadableFilesAndFolders() throws IOException {
        assumeTrue(!System.getProperty("user.name").equals("root"), "root may read everything");
        Path file = Files.writeString(folder.resolve("locked.txt"), SENTENCE);
        Path inner = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));

        assertThat(leftOut()).hasSize(2).allMatch(left -> left.reason().equals(Reasons.NOT_ALLOWED));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void devicesNeverBlock() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no device files");

        assertThat(read(Path.of("/dev/zero")))
                .containsExactly(new LeftOut("/dev/zero", "", "it is a pipe, socket or device, not a file"));
    }

    @Test
    void pipesNeverBlock() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        assertThat(only().reason()).isEqualTo("it is a pipe, socket or device, not a file");
    }

    @Test
    void hostilePages() throws IOException {
        Files.writeString(
                folder.resolve("deep.html"),
                "<div>".repeat(10_000) + "<p>" + SENTENCE.repeat(3) + "</div>".repeat(10_000));
        Files.writeString(folder.resolve("many.html"), "<b>x</b> ".repeat(300_000));
        Files.writeString(
                folder.resolve("attributes.html"),
                "<p " + "a b=c ".repeat(50_000) + " class='" + "x ".repeat(200_000) + "'>" + SENTENCE + "</p>");
        Files.writeString(
                folder.resolve("entities.html"), "<p>" + SENTENCE + "&amp;&#0;&#x110000;&bogus;&".repeat(20_000));
        Files.writeString(folder.resolve("zero.html"), "<p>" + SENTENCE + "\u200B\u200D\uFEFF".repeat(1000));

        assertThat(leftOut()).map(LeftOut::reason).containsExactly("it has more than 400,000 tags");
        assertThat(read(folder)).filteredOn(Taken.class::isInstance).hasSize(4);
    }

    @Test
    void entitiesOfXmlAreNeverExpanded() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        Files.writeString(
                folder.resolve("laughs.rss"),
                "<?xml version='1.0'?>" + laughs + "<rss><channel><item><title>&b;&x;</title></item></channel></rss>");
        zip(
                "laughs.odt",
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                laughs + "<a>&b;&x;</a>");
        zip("laughs.docx", "[Content_Types].xml", "", "word/document.xml", laughs + "<a>&b;&x;</a>");

        assertThat(leftOut()).hasSize(3).allMatch(left -> left.reason().contains("its XML"));
    }

    @Test
    void deeplyNestedXml() throws IOException {
        String deep = "<a>".repeat(200_000);
        zip("deep.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", deep);
        zip("deep.docx", "[Content_Types].xml", "", "word/document.xml", deep);
        Files.writeString(folder.resolve("deep.rss"), "<rss><channel><item>" + deep);

        assertThat(leftOut()).hasSize(3);
    }

    @Test
    void damagedZips() throws IOException {
        Files.write(folder.resolve("cut.docx"), "PK\u0003\u0004 and then nothing".getBytes(ISO_8859_1));
        zip("other.zip", "a.txt", "text");
        zip("wrong.docx", "[Content_Types].xml", "");
        Files.write(folder.resolve("old.doc"), "\u00D0\u00CF\u0011\u00E0 old word".getBytes(ISO_8859_1));
        Files.write(folder.resolve("locked.docx"), "\u00D0\u00CF\u0011\u00E0 encrypted".getBytes(ISO_8859_1));

        assertThat(leftOut()).hasSize(5);
    }

    @Test
    void mailOfThousandsOfLevels() throws IOException {
        StringBuilder mail = new StringBuilder("From: a@example.org\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int level = 0; level < 20_000; level++) {
            mail.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(level, level + 1));
        }
        Files.writeString(folder.resolve("levels.eml"), mail);

        assertThat(only().reason()).isEqualTo("its parts are nested more than 50 deep");
    }

    @Test
    void mailWithABombAttached() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("bomb.eml"))) {
            out.write(("From: a@example.org\nSubject: Report\nContent-Type: multipart/mixed; boundary=x\n\n"
                            + "--x\nContent-Type: text/plain\n\n" + SENTENCE + "\n--x\nContent-Type: application/zip\n"
                            + "Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n")
                    .getBytes(UTF_8));
            byte[] block = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n"
                    .repeat(10_000)
                    .getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        String nested = "Content-Type: multipart/mixed; boundary=x\n\n--x\n".repeat(3000);
        Files.writeString(folder.resolve("nested.eml"), "From: a@example.org\nSubject: Report\n" + nested);

        assertThat(read(folder))
                .first()
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.document().text())
                                .contains(SENTENCE.strip())
                                .hasSizeLessThan(200));
        assertThat(leftOut()).hasSize(1);
    }

    @Test
    void aFileThatVanishesWhileOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE);
        Path second = Files.writeString(folder.resolve("b.txt"), SENTENCE);
        List<Outcome> outcomes = new ArrayList<>();

        new Intake(IntakeSettings.STANDARD).read(List.of(folder), InputStream.nullInputStream(), outcome -> {
            outcomes.add(outcome);
            second.toFile().delete();
        });

        assertThat(outcomes.getLast()).isEqualTo(new LeftOut(second.toString(), "", "there is no such file"));
    }

    @Test
    void oddNames() throws IOException {
        for (String name : List.of("ß – “a” (1)?*.txt", "-.txt", "a\nb.txt", "تقرير.txt", "x".repeat(200) + ".txt")) {
            Files.writeString(folder.resolve(name), SENTENCE);
        }

        assertThat(read(folder))
                .map(outcome -> ((Taken) outcome).document().id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[\\p{L}\\p{N}._-]{1,90}"));
    }

    private void zip(String name, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
            }
        }
    }

    private static byte[] pdf(PDDocument document, boolean text) throws IOException {
        try (document) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (text) {
                PdfPages.write(document, page, "It is said that nobody was hurt.");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private LeftOut only() {
        assertThat(leftOut()).hasSize(1);
        return leftOut().getFirst();
    }

    private List<LeftOut> leftOut() {
        return read(folder).stream()
                .filter(LeftOut.class::isInstance)
                .map(LeftOut.class::cast)
                .toList();
    }

    private static List<Outcome> read(Path input) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(IntakeSettings.STANDARD).read(List.of(input), InputStream.nullInputStream(), outcomes::add);
        return outcomes;
    }
}
