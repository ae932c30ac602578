package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assertj.core.api.Assertions;
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

    @Test
    void aDocumentSaysWhereItComesFromAndGivesItsOriginalAway(Visit visit) throws Exception {
        visit.to("/documents");
        visit.find("table.rows tbody td a").first().click();
        assertThat(visit.find("main")).containsText("SHA-256");
        visit.isFirstClass("document");

        String sha = visit.find("code").innerText();
        Download file = visit.page()
                .waitForDownload(() -> visit.find("a:text-is('Original file')").click());
        byte[] bytes = Files.readAllBytes(file.path());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("a.txt");
        Assertions.assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(sha);
    }

    @Test
    void anOriginalIsNeverShownAndNothingElseIsGivenAway(Visit visit) {
        var original = visit.page().request().get(visit.workbench().address() + "/original?document=a");
        var outside = visit.page().request().get(visit.workbench().address() + "/original?document=../case.json");

        Assertions.assertThat(original.headers())
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition",
                        value -> Assertions.assertThat(value).startsWith("attachment;"));
        Assertions.assertThat(outside.status()).isEqualTo(404);
    }
}
