package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class OverviewPageTest {
    @Test
    void showsWhatTheCaseHoldsDisputesFirst(Visit visit) {
        visit.to("/");

        assertThat(visit.find(".held")).containsText("6 accounts");
        assertThat(visit.find(".dispute").first()).containsText("How many people");
        assertThat(visit.find("[data-map]")).hasAttribute("data-ground", "drawn");
        visit.isFirstClass("overview");
    }
}
