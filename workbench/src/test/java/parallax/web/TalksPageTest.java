package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class TalksPageTest {
    @Test
    void aRoundTellsWhoIsSaidToAttendOrRefuseAndAccordingToWhom(Visit visit) {
        visit.to("/talks?track=lindmoor");

        Locator third = visit.find(".round").filter(new Locator.FilterOptions().setHasText("round 3"));
        Locator council = third.locator("tr").filter(new Locator.FilterOptions().setHasText("Karsu Island Council"));
        assertThat(council.first()).containsText("sets condition");
        assertThat(council.first()).containsText("Teska Brant, in Meridian Press Agency");
        visit.isFirstClass("talks");
    }

    @Test
    void columnsAreTimesOrSourcesAndBackGoesBack(Visit visit) {
        visit.to("/talks?track=lindmoor");

        visit.find(".chips a")
                .filter(new Locator.FilterOptions().setHasText("by source"))
                .click();
        assertThat(visit.page()).hasURL(visit.workbench().address() + "/talks?track=lindmoor&by=source");
        assertThat(visit.find(".round thead").last()).containsText("Meridian Press Agency");
        visit.isFirstClass("talks-by-source");

        visit.page().goBack();
        assertThat(visit.find(".round thead").last()).containsText("2021-04-16");
    }

    @Test
    void theTableHasOneRowAPosition(Visit visit) {
        String all = visit.page()
                .request()
                .get(visit.workbench().address() + "/api/talks.csv")
                .text();
        String refused = visit.page()
                .request()
                .get(visit.workbench().address() + "/api/talks.csv?kind=refuses")
                .text();

        Assertions.assertThat(all).startsWith("negotiation,round,actor,actor_id,position");
        Assertions.assertThat(refused.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("refuses"));
    }
}
