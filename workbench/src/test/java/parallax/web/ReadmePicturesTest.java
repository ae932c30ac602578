package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Not a test but the way in which README's pictures are made: with `-Dpictures=FOLDER`, of the example case.
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
final class ReadmePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("pictures", ""));

    @Test
    void ofTheOverview(Visit visit) {
        visit.to("/");
        picture(visit, "overview");
    }

    @Test
    void ofADispute(Visit visit) {
        visit.to("/disputes?text=killed");
        assertThat(visit.find(".relation").first()).isVisible();
        picture(visit, "dispute");
    }

    @Test
    void ofBothTexts(Visit visit) {
        visit.to("/disputes?text=killed");
        visit.find("a[href^='/beside']").first().click();
        assertThat(visit.find(".between .relation")).isVisible();
        picture(visit, "beside");
    }

    private static void picture(Visit visit, String name) {
        visit.page().setViewportSize(1280, 800);
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
