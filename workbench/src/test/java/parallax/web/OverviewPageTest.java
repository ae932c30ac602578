package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class OverviewPageTest {
    @Test
    void showsWhatTheCaseHoldsDisputesFirst(Visit visit) {
        overview(visit, "/");

        assertThat(visit.find(".held")).containsText("6 accounts");
        assertThat(visit.find(".dispute").first()).containsText("independent origins");
        assertThat(visit.find(".dispute").first()).containsText(Pattern.compile("conflict|deny"));
        assertThat(visit.find(".disputes")).containsText("own voice");
        assertThat(visit.find("#sources ~ .scroll")).containsText("Quelmish Associations Overseas (THE CAUSEWAY) (1)");
        assertThat(visit.find("#outside ~ .beside")).containsText("reprint of a");
        visit.isFirstClass("overview");
    }

    @Test
    void theDisputesWordsLeadToTheTextInOneClick(Visit visit) {
        overview(visit, "/");

        Locator words = visit.find(".dispute a:has(q)").first();
        assertThat(words).hasAttribute("href", Pattern.compile("/reader\\?account=.+&record=.+"));
    }

    @Test
    void aMarkOfTheTimelineShowsItsEventsWithTheirWordsAndBackTakesThemAway(Visit visit) {
        overview(visit, "/");

        visit.find(".timeline a[aria-label^='CONCEDE, undated']").click();
        assertThat(visit.find("#events h3")).hasText(Pattern.compile("CONCEDE, undated: \\d+ events"));
        assertThat(visit.find("#events .tellings").first()).containsText("according to");
        assertThat(visit.where()).contains("lane=CONCEDE").contains("dates=undated");

        visit.page().goBack();
        assertThat(visit.find("#events h3")).hasCount(0);
    }

    @Test
    void theTimelineIsWalkedWithTheArrowKeys(Visit visit) {
        overview(visit, "/");

        visit.find(".timeline a[tabindex='0']").focus();
        visit.page().keyboard().press("End");
        visit.page().keyboard().press("ArrowDown");
        assertThat(visit.find(".timeline a:focus")).hasAttribute("aria-label", Pattern.compile("^CONSULT, .*"));
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("#events h3")).containsText("CONSULT");
    }

    @Test
    void draggingOverTheTimelineChoosesDaysForTheMapToo(Visit visit) {
        overview(visit, "/");
        String all = visit.find("[data-spots]").innerText();

        visit.find(".timeline svg").scrollIntoViewIfNeeded();
        BoundingBox chart = Objects.requireNonNull(visit.find(".timeline svg").boundingBox());
        double y = chart.y + 22;
        visit.page().mouse().move(chart.x + chart.width * 0.7, y);
        visit.page().mouse().down();
        visit.page().mouse().move(chart.x + chart.width * 0.85, y);
        visit.page().mouse().up();

        assertThat(visit.page()).hasURL(Pattern.compile(".*from=2021-.*to=2021-.*"));
        assertThat(visit.find("input[name=from]")).hasValue(Pattern.compile("2021-.*"));
        assertThat(visit.find("[data-spots]")).not().hasText(all);
    }

    @Test
    void aPlaceOfTheMapShowsWhatIsToldOfIt(Visit visit) {
        overview(visit, "/");

        visit.find(".map path[aria-label^='Brennik:']").focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("#told h3")).containsText(Pattern.compile("Brennik: \\d+ records"));
        assertThat(visit.find("#told .tellings li").first()).containsText("according to");
        assertThat(visit.where()).contains("at=Brennik");
    }

    @Test
    void placesThatNoListKnowsAreListedBesideTheMap(Visit visit) {
        overview(visit, "/");

        visit.find(".spots a:text-is('Gannet Bank')").click();
        assertThat(visit.find("#told h3")).containsText(Pattern.compile("Gannet Bank: \\d+ records?"));
    }

    @Test
    void lanesAreSwitchedToSources(Visit visit) {
        overview(visit, "/");

        visit.find(".switch a:text-is('by source')").click();
        assertThat(visit.find(".timeline .lane-name").first()).containsText("Meridian");
        assertThat(visit.where()).isEqualTo("/?by=source");
    }

    @Test
    void chartsAreSavedAsSvgAndPng(Visit visit) throws IOException {
        overview(visit, "/");

        for (String chart : new String[] {"timeline", "map"}) {
            Download drawing = saved(visit, "Save the " + chart + " as SVG");
            assertThat(drawing.suggestedFilename()).isEqualTo(chart + ".svg");
            assertThat(Files.readString(drawing.path()))
                    .contains("<svg")
                    .contains("<circle")
                    .doesNotContain("class=");
            Download picture = saved(visit, "Save the " + chart + " as PNG");
            assertThat(ImageIO.read(picture.path().toFile()).getWidth()).isGreaterThan(1000);
        }
    }

    @Test
    void everyChartIsATableToo(Visit visit) {
        visit.to("/timeline");
        assertThat(visit.find("table.rows tbody")).containsText("undated");
        visit.isFirstClass("timeline");
        visit.to("/places");
        assertThat(visit.find("table.rows")).containsText("Gannet Bank");
        visit.isFirstClass("places");
        visit.to("/events?lane=ASSAULT&dates=undated");
        assertThat(visit.find(".tellings")).containsText("according to");
        visit.isFirstClass("events");
        visit.to("/place?at=Gannet+Bank");
        assertThat(visit.find(".count")).hasText(Pattern.compile("Gannet Bank: \\d+ records?"));
    }

    private static void overview(Visit visit, String path) {
        visit.to(path);
        assertThat(visit.find("[data-map]")).hasAttribute("data-ground", "drawn");
    }

    private static Download saved(Visit visit, String label) {
        return visit.page()
                .waitForDownload(
                        () -> visit.find("button[aria-label='" + label + "']").click());
    }
}
