package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class DocumentsPageTest {
    @Test
    void listsTheAccountsWithTheirPublishers(Visit visit) {
        visit.to("/documents");

        assertThat(visit.find("main")).containsText("9 accounts");
        assertThat(visit.find("table.rows")).containsText("Meridian Press Agency");
        visit.isFirstClass("documents");
    }

    @Test
    void aFilterStandsInTheAddressAndBackTakesItAway(Visit visit) {
        visit.to("/documents");

        visit.find("input[name=source]").fill("herald");
        visit.find("input[name=source]").press("Enter");
        assertThat(visit.find("table.rows tbody tr")).hasCount(1);
        assertThat(visit.page()).hasURL(visit.workbench().address() + "/documents?source=herald");

        visit.page().goBack();
        assertThat(visit.find("table.rows tbody tr")).hasCount(9);
    }
}
