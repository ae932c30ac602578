package parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import parallax.web.page.Page;
import tools.jackson.databind.json.JsonMapper;

/// Accounts whose writers mean harm, and one as long as a book, on every page.
@ExtendWith(InBrowser.class)
final class HostileTextsTest {
    private static final String SCRIPT = "<script>document.title='taken'</script>";
    private static final String IMAGE = "<img src=x onerror=\"document.title='taken'\">";
    private static final String TURNED = "\u202Edetrevni\u202C";
    private static final String EMOJI = "\uD83D\uDC69\u200D\uD83D\uDE92";
    private static final String LINK = "[ask](javascript:document.title='taken') javascript:document.title='taken'";

    /// What a page must not hold when account text has become markup.
    private static final String TAKEN = """
            () => [
                ...[...document.querySelectorAll('*')].filter(e =>
                    [...e.attributes].some(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))),
                ...document.querySelectorAll('script:not([src]), img[src=x], iframe, object, embed, base'),
            ].map(e => e.outerHTML.slice(0, 200)).concat(document.title.includes('taken') ? [document.title] : [])
            """;

    @TempDir
    Path folder;

    @Test
    void noPageLetsAnAccountBecomeMarkup(Visit any) throws IOException {
        Files.writeString(folder.resolve("hostile.jsonl"), hostile());
        Visit visit = any.elsewhere(Workbenches.of(folder.resolve("hostile.jsonl"), folder));

        Ways ways = new Ways(visit);
        for (Page<?> page : Pages.all()) {
            visit.to(ways.to(page.path()));
            assertThat((List<?>) visit.page().evaluate(TAKEN)).as(visit.where()).isEmpty();
            visit.fits();
        }
        visit.to("/search?q=javascript*");
        assertThat(visit.text()).contains("javascript:document.title");
        visit.to(new Ways(visit).to("/reader"));
        assertThat(visit.find(".passage").allInnerTexts().toString())
                .contains(SCRIPT)
                .contains(IMAGE)
                .contains(EMOJI);
        visit.isFirstClass("hostile-reader");
        visit.to("/disputes");
        assertThat(visit.find(".issue").count()).isPositive();
        visit.isFirstClass("hostile-disputes");
        visit.end();
    }

    /// The example's accounts with markup, scripts, turned letters, a NUL and emoji among their words, and in all
    /// that is told about them.
    private static String hostile() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("a", "b", "c")) {
            String text = Files.readString(Path.of("..", "examples", "karsu", name + ".txt"))
                    .replace(" said", " said " + SCRIPT)
                    .replace("killed", "killed " + IMAGE)
                    .replace("Sallow Point", TURNED + " Sallow Point")
                    .replace("Council", "Council </p></main>&lt;b&gt;")
                    .replaceFirst("\n\n", "\n\n" + EMOJI + " \u0000 " + LINK + "\n\n");
            lines.append(JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "id", name + "\"><b>&'#?/../",
                                    "title", "</title>" + SCRIPT,
                                    "publisher", name + " \"><svg onload=\"document.title='taken'\">",
                                    "author", TURNED + IMAGE,
                                    "url", "javascript:document.title='taken'",
                                    "text", text)))
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void anAccountOfAMegabyteIsReadInParts(Visit any) throws IOException {
        Files.writeString(folder.resolve("long.txt"), megabyte());
        Visit visit = any.elsewhere(Workbenches.of(folder.resolve("long.txt"), folder));

        visit.to("/reader?account=long");
        assertThat(visit.find(".parts span").first().innerText()).matches("part 1 of \\d\\d");
        assertThat(visit.page().content().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
        visit.isFirstClass("long");

        visit.find(".parts a:has-text('Next part')").first().click();
        visit.page().waitForURL(Pattern.compile("part=2"));
        visit.to("/reader?account=long&at=999000-999010");
        assertThat(visit.find("#here").innerText()).hasSizeBetween(8, 10);
        assertThat(visit.find(".parts span").first().innerText()).doesNotStartWith("part 1 ");
        visit.page().keyboard().press("j");
        visit.page().waitForURL(Pattern.compile("record="));
        visit.end();
    }

    /// Paragraphs that are all a little different.
    private static String megabyte() {
        StringBuilder text = new StringBuilder("Days at the harbour\n\n");
        for (int day = 1; text.length() < 1_000_000; day++) {
            text.append("On day ")
                    .append(day)
                    .append(" the harbour office of Calder counted ")
                    .append(100 + day % 90)
                    .append(
                            " boats and talked with the fishers about the tide tables. Most of them went out before noon, ")
                    .append(
                            "mended their nets in the evening and came back with fish for the market in Ostby. The keeper ")
                    .append(
                            "of the lighthouse wrote the weather into the book: wind from the west, clear in the morning, ")
                    .append("a little rain later, and nothing else that would have been worth a longer line.\n\n");
        }
        return text.toString();
    }
}
