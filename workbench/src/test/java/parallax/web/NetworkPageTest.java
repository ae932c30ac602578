package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class NetworkPageTest {
    @Test
    void drawsWhoActsOnWhomAndSaysItInATable(Visit visit) {
        visit.to("/network");

        assertThat(visit.find(".network canvas").first()).isVisible();
        assertThat(visit.find("table.rows tbody tr").first()).isVisible();
        visit.isFirstClass("network");
    }

    @Test
    void aClassOfEventsStandsInTheAddress(Visit visit) {
        visit.to("/network?class=verbal+conflict");

        assertThat(visit.find("table.rows tbody")).not().containsText("ASSAULT");
        assertThat(visit.find(".network canvas").first()).isVisible();
    }

    @Test
    void thePictureCanBeTakenAway(Visit visit) throws IOException {
        visit.to("/network");
        assertThat(visit.find(".network canvas").first()).isVisible();

        Download svg =
                visit.page().waitForDownload(() -> visit.find("[data-save=svg]").click());
        Download png =
                visit.page().waitForDownload(() -> visit.find("[data-save=png]").click());

        org.assertj.core.api.Assertions.assertThat(Files.readString(svg.path()))
                .startsWith("<svg")
                .contains("<circle")
                .doesNotContain("NaN")
                .doesNotContain("undefined");
        org.assertj.core.api.Assertions.assertThat(Files.size(png.path())).isGreaterThan(1000);
    }
}
