package parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
final class CaseReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void theReportOpensFromTheDiskAndPrintsWhole(Visit visit) throws IOException {
        Path file = taken(visit, "/disputes");

        try (BrowserContext disk = visit.page().context().browser().newContext()) {
            Page page = disk.newPage();
            List<String> noise = new ArrayList<>();
            page.onConsoleMessage(message -> noise.add(message.text()));
            page.onRequest(request -> noise.add(request.url()));
            page.navigate(file.toUri().toString());

            assertThat(page.locator("h1").innerText()).isEqualTo("karsu");
            assertThat(page.locator(".issue").count()).isGreaterThan(5);
            assertThat(noise).containsExactly(file.toUri().toString());
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 844);
                assertThat(wider(page)).as("overflow at %d", width).isLessThanOrEqualTo(0);
            }
            assertThat(printed(page)).contains(notes(page));
        }
    }

    @Test
    void theReportIsLimitedAsThePageWas(Visit visit) throws IOException {
        String html = Files.readString(taken(visit, "/disputes?slot=figure&source=herald"));

        assertThat(html).contains("source: herald", "slot: figure").doesNotContain("Did the");
    }

    private Path taken(Visit visit, String address) {
        visit.to(address);
        Download download = visit.page()
                .waitForDownload(() ->
                        visit.find("a[download]:has-text('Report')").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("karsu-report.html");
        Path file = folder.resolve("report.html");
        download.saveAs(file);
        return file;
    }

    private static int wider(Page page) {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) Objects.requireNonNull(wider)).intValue();
    }

    /// The words of each footnote, as they are printed, without white space.
    private static List<String> notes(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page.locator(".notes li").allInnerTexts().stream()
                .map(CaseReportTest::close)
                .toList();
    }

    private static String printed(Page page) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (var document = Loader.loadPDF(pdf)) {
            return close(new PDFTextStripper().getText(document));
        }
    }

    private static String close(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\uFB00-\\uFB06]+", "");
    }
}
