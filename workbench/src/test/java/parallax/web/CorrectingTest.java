package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every correction, as a coder makes it in the reader.
@ExtendWith(InBrowser.class)
final class CorrectingTest {
    @Test
    void aRecordIsAccepted(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=f2");

        new Coder(visit).send("accept");

        assertThat(visit.find(".reviews")).containsText("accepted Nineteen people by Ann");
        assertThat(visit.find("#entry-f2")).containsText("accepted");
        visit.isFirstClass("correcting");
    }

    @Test
    void aRejectedRecordIsGoneUntilTheRejectionIsUndone(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=f2");

        new Coder(visit).send("reject");
        assertThat(visit.find(".reviews")).containsText("rejected Nineteen people by Ann");
        assertThat(visit.find("#entry-f2")).hasCount(0);

        visit.find(".reviews .undo summary").click();
        assertThat(visit.find(".reviews input[name=by]")).hasValue("Ann");
        visit.find(".reviews .undo button").click();
        assertThat(visit.find("#entry-f2")).hasCount(1);
    }

    @Test
    void aRecordIsEdited(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=f2");

        visit.find("summary")
                .filter(new Locator.FilterOptions().setHasText("Edit"))
                .click();
        visit.find("#edit input[name=high]").fill("21");
        visit.find("#edit input[name=by]").fill("Ann");
        visit.find("#edit button").click();

        assertThat(visit.find("#details-title")).hasText("19–21 people");
        assertThat(visit.find(".reviews")).containsText("edited");
    }

    @Test
    void aRecordIsAddedFromSelectedWords(@Fresh Visit visit) {
        visit.to("/reader?account=a");

        new Coder(visit).use("Verrault declined");
        visit.find("#add-event").locator("xpath=../summary").click();
        visit.find("#add-event select[name=type]").selectOption("REJECT");
        visit.find("#add-event input[name=by]").fill("Ann");
        visit.find("#add-event button").click();

        assertThat(visit.find(".reviews")).containsText("Verrault declined by Ann");
        assertThat(visit.find(".layer-events .entries")).containsText("REJECT · “Verrault declined”");
    }

    @Test
    void aPlaceIsSet(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=place1");

        visit.find("#place").locator("xpath=../summary").click();
        visit.find("#place input[name=latitude]").fill("12.5");
        visit.find("#place input[name=by]").fill("Ann");
        visit.find("#place button").click();

        assertThat(visit.find(".details .fields").first()).containsText("12.5, ");
        assertThat(visit.find(".reviews")).containsText("place set");
    }

    @Test
    void wordsAreNoPlace(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=place1&layer=places");
        int places = visit.find(".entries a").count();

        new Coder(visit).send("noplace");

        assertThat(visit.find(".entries a")).hasCount(places - 1);
        assertThat(visit.find(".reviews")).containsText("no place");
    }

    @Test
    void theDateOfAnAccountIsSet(@Fresh Visit visit) {
        visit.to("/reader?account=d");

        visit.find("#date").locator("xpath=../summary").click();
        visit.find("#date input[name=from]").fill("2021-04-12");
        visit.find("#date input[name=by]").fill("Ann");
        visit.find("#date button").click();

        assertThat(visit.find(".account")).containsText("2021-04-12");
        assertThat(visit.find(".reviews")).containsText("date set");
    }

    @Test
    void wordsAreMarkedAsBoilerplate(@Fresh Visit visit) {
        visit.to("/reader?account=a");

        new Coder(visit).use("Quelm plans a naval exercise off Dunmarsh from April 24");
        new Coder(visit).send("boilerplate");

        assertThat(visit.find(".reviews")).containsText("marked as boilerplate");
        assertThat(visit.find(".passage.boilerplate"))
                .hasText("Quelm plans a naval exercise off Dunmarsh from April 24");
    }

    @Test
    void twoActorsAreOne(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=name1&layer=names");

        visit.find("#merge").locator("xpath=../summary").click();
        visit.find("#merge select").selectOption("kic");
        visit.find("#merge input[name=by]").fill("Ann");
        visit.find("#merge button").click();

        assertThat(visit.find(".details .fields").first()).containsText("Karsu Island Council");
    }

    @Test
    void aNameMeansSomebodyElse(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=name1&layer=names");

        visit.find("#split").locator("xpath=../summary").click();
        visit.find("#split input[name=name]").fill("Karsu fishermen");
        visit.find("#split input[name=by]").fill("Ann");
        visit.find("#split button").click();

        assertThat(visit.find(".details .fields").first()).containsText("Karsu fishermen");
    }
}
