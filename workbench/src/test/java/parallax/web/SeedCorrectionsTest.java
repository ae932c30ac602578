package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every correction of real accounts, by its form; whatever records are read in them.
@ExtendWith(InBrowser.class)
final class SeedCorrectionsTest {
    private static final String ACCOUNT = "003_6f1ccb350cd8a475";

    /// Opens a record of a kind.
    private static Coder at(Visit visit, String layer) {
        visit.to("/reader?account=" + ACCOUNT + "&layer=" + layer);
        visit.find(".layer-" + layer + " .entries a").first().click();
        assertThat(visit.find("#correct-title")).isVisible();
        return new Coder(visit);
    }

    private static void reviewed(Visit visit, String what) {
        assertThat(visit.find(".reviews")).containsText(what);
    }

    @Test
    void everyCorrectionOfARecordAndItsUndoing(@Fresh @OnSeeds Visit visit) {
        at(visit, "figures").send("accept");
        reviewed(visit, "accepted");

        Coder coder = at(visit, "figures");
        coder.open("edit").locator("input[name=high]").fill("7654321");
        coder.send("edit");
        reviewed(visit, "edited");
        assertThat(visit.find("#details-title")).containsText("7,654,321");

        at(visit, "events").send("reject");
        reviewed(visit, "rejected");

        visit.to("/reader?account=" + ACCOUNT);
        coder.use("Down with the counter-revolutionary Astana Negotiations");
        coder.open("add-event").locator("select[name=type]").selectOption("REJECT");
        coder.send("add-event");
        reviewed(visit, "added");

        visit.to("/reader?account=" + ACCOUNT);
        coder.use("See below a map showing the areas of factional control");
        coder.send("boilerplate");
        reviewed(visit, "marked as boilerplate");

        undoEach(visit, 5);
    }

    @Test
    void everyCorrectionOfWhatIsBehindRecordsAndItsUndoing(@Fresh @OnSeeds Visit visit) {
        Coder coder = at(visit, "places");
        coder.open("place").locator("input[name=latitude]").fill("12.5");
        coder.send("place");
        reviewed(visit, "place set");
        at(visit, "places").send("noplace");
        reviewed(visit, "no place");

        visit.to("/reader?account=" + ACCOUNT);
        coder.open("date").locator("input[name=from]").fill("2018-09-14");
        coder.send("date");
        assertThat(visit.find(".account")).containsText("2018-09-14");

        at(visit, "names");
        coder.open("merge");
        coder.send("merge");
        at(visit, "names");
        coder.open("split").locator("input[name=name]").fill("Somebody Else");
        coder.send("split");
        assertThat(visit.find(".details .fields").first()).containsText("Somebody Else");

        visit.to("/documents");
        coder.open("family").locator("select").selectOption("Revolutionary Communist International Tendency (RCIT)");
        visit.find("#family input[name=family]").fill("Revolutionary Communist International Tendency");
        coder.send("family");
        assertThat(visit.find("table.rows").first()).containsText("family: Revolutionary Communist");

        undoEach(visit, 6);
    }

    @Test
    void whatWasUndoneHoldsAgainWhenTheUndoingIsUndone(@Fresh @OnSeeds Visit visit) {
        Coder coder = at(visit, "figures");
        String record = visit.where();
        coder.open("edit").locator("input[name=high]").fill("7654321");
        coder.send("edit");
        reviewed(visit, "edited");
        at(visit, "names");
        coder.open("split").locator("input[name=name]").fill("Somebody Else");
        coder.send("split");
        String name = visit.where();

        undoEach(visit, 2);
        visit.to(record);
        assertThat(visit.find("#details-title")).not().containsText("7,654,321");

        visit.to("/decisions");
        undo(visit, 3);
        undo(visit, 4);
        assertThat(visit.find("#decision-1 .status")).hasText("holds");
        assertThat(visit.find("#decision-2 .status")).hasText("holds");
        visit.to(record);
        assertThat(visit.find("#details-title")).containsText("7,654,321");
        visit.to(name);
        assertThat(visit.find(".details .fields").first()).containsText("Somebody Else");
    }

    /// Whatever was decided no longer holds, the last one first.
    private static void undoEach(Visit visit, int decisions) {
        visit.to("/decisions");
        assertThat(visit.find(".decisions tbody tr")).hasCount(decisions);
        for (int number = decisions; number >= 1; number--) {
            undo(visit, number);
        }
    }

    private static void undo(Visit visit, int number) {
        Locator line = visit.find("#decision-" + number);
        line.locator("summary").click();
        line.locator("button").click();
        assertThat(visit.find("#decision-" + number + " .status")).hasText("undone");
    }

    @Test
    void decisionsAreTakenAwayAsAFileAndIntoAnotherCase(@Fresh @OnSeeds Visit from, @Fresh @OnSeeds Visit to)
            throws IOException {
        at(from, "figures").send("accept");
        reviewed(from, "accepted");
        Coder coder = at(from, "names");
        coder.open("split").locator("input[name=name]").fill("Somebody Else");
        coder.send("split");
        assertThat(from.find(".details .fields").first()).containsText("Somebody Else");

        from.to("/decisions");
        byte[] decisions = file(from, "/decisions/export");
        Assertions.assertThat(new String(file(from, "/decisions/actors"), StandardCharsets.UTF_8))
                .contains("Somebody Else");

        to.to("/decisions");
        to.find("input[type=file]").setInputFiles(new FilePayload("decisions.jsonl", "application/jsonl", decisions));
        assertThat(to.find("#lines")).hasValue(new String(decisions, StandardCharsets.UTF_8));
        to.find("form[action='/decisions/import'] button").click();
        assertThat(to.find("p[role=status].card")).containsText("2 decisions taken in");
        assertThat(to.find(".decisions tbody tr")).hasCount(2);
    }

    private static byte[] file(Visit visit, String path) throws IOException {
        Download download = visit.page()
                .waitForDownload(() -> visit.find("a[href='" + path + "']").click());
        return Files.readAllBytes(download.path());
    }
}
