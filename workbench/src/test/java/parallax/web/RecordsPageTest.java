package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import parallax.table.View;

@ExtendWith(InBrowser.class)
final class RecordsPageTest {
    @Test
    void namesInTheCaseAreOfferedAsTheyAreTyped(Visit visit) {
        visit.to("/records");
        visit.find("input[name=actor]").pressSequentially("maritime");

        assertThat(visit.find("#names-actor option[value='Union of Maritime States']"))
                .hasCount(1);
        visit.find("input[name=source]").pressSequentially("ostmar");
        assertThat(visit.find("#names-source option")).hasCount(1);
    }

    @Test
    void listsEventsWithTheirWordsAndAccordingToWhom(Visit visit) {
        visit.to("/records");

        assertThat(visit.find("table.rows")).containsText("Meridian Press Agency");
        assertThat(visit.find("td.context mark").first()).isVisible();
        visit.isFirstClass("records");
    }

    @Test
    void everyKindOfRecordIsATable(Visit visit) {
        for (View view : View.values()) {
            visit.to("/records?view=" + view.label());
            assertThat(visit.find("h1")).hasText("Records");
        }
        visit.to("/records?view=figures").isFirstClass("records-figures");
        visit.to("/records?view=disputes").isFirstClass("records-disputes");
    }

    @Test
    void aCountNarrowsToItsKindAndTakesItAwayAgain(Visit visit) {
        visit.to("/records?view=figures");
        String all = visit.find("p.count").innerText();

        visit.find(".facet a.chip").first().click();
        assertThat(visit.find(".facet a[aria-current]")).hasCount(1);
        String tally = visit.find(".facet a[aria-current] .tally").innerText();
        assertThat(visit.find("p.count")).containsText(tally + " figures");

        visit.find(".facet a[aria-current]").click();
        assertThat(visit.find("p.count")).hasText(all);
    }

    @Test
    void whatHasNoTimeIsALaneOfItsOwn(Visit visit) {
        visit.to("/records?view=events");
        visit.find("input[name=undated]").check();
        visit.find(".criteria button[type=submit]").click();

        assertThat(visit.find("td.when")).hasCount(0);
        Assertions.assertThat(visit.where()).isEqualTo("/records?view=events&undated=true");
    }

    @Test
    void aHeadSortsByItsColumnAndAgainTurnsItRound(Visit visit) {
        visit.to("/records?view=actors");
        visit.find("th a.sort:text-is('name')").click();
        List<String> names = visit.find("td.name").allInnerTexts();
        Assertions.assertThat(names).isSorted();

        visit.find("th a.sort:text-is('name')").click();
        assertThat(visit.find("th[aria-sort=descending]")).hasText("name");
        Assertions.assertThat(visit.find("td.name").allInnerTexts()).isEqualTo(names.reversed());
    }

    @Test
    void theTableIsTakenAwayAsFiltered(Visit visit) throws IOException {
        visit.to("/records?view=figures&source=herald");
        int shown = visit.find("table.rows tbody tr").count();

        Download file = visit.page()
                .waitForDownload(
                        () -> visit.find(".take a:text-is('JSON Lines')").click());

        Assertions.assertThat(Files.readAllLines(file.path())).hasSize(shown);
    }

    @Test
    void whatAViewCannotBeAskedIsSaid(Visit visit) {
        var answer = visit.page().request().get(visit.workbench().address() + "/records?view=stories&sort=text");

        Assertions.assertThat(answer.status()).isEqualTo(400);
        Assertions.assertThat(answer.text()).contains("stories cannot be sorted by");
    }
}
