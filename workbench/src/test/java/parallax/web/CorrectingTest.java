package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every correction, as a coder makes it in the reader.
@ExtendWith(InBrowser.class)
final class CorrectingTest {
    /// Selects words of the text as a mouse would.
    private static final String SELECT = """
            words => {
                const passage = [...document.querySelectorAll('.passage')].find(p => p.textContent.includes(words));
                const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
                const start = passage.textContent.indexOf(words);
                const range = document.createRange();
                let done = 0;
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const end = done + node.length;
                    if (start >= done && start < end) range.setStart(node, start - done);
                    if (start + words.length <= end) { range.setEnd(node, start + words.length - done); break; }
                    done = end;
                }
                document.getSelection().removeAllRanges();
                document.getSelection().addRange(range);
            }
            """;

    private static void send(Visit visit, String form) {
        Locator fields = visit.find("#" + form);
        fields.locator("xpath=ancestor-or-self::details[not(@open)]/summary")
                .all()
                .forEach(Locator::click);
        fields.locator("input[name=by]").fill("Ann");
        fields.locator("input[name=why]").fill("read twice");
        fields.locator("button").click();
    }

    private static void use(Visit visit, String words) {
        visit.page().evaluate(SELECT, words);
        visit.find("#use").click();
        assertThat(visit.find(".details .quotation").first()).hasText(words);
    }

    @Test
    void aRecordIsAccepted(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=f2");

        send(visit, "accept");

        assertThat(visit.find(".reviews")).containsText("accepted Nineteen people by Ann");
        assertThat(visit.find("#entry-f2")).containsText("accepted");
        visit.isFirstClass("correcting");
    }

    @Test
    void aRejectedRecordIsGoneUntilTheRejectionIsUndone(@Fresh Visit visit) {
        visit.to("/reader?account=a&record=f2");

        send(visit, "reject");
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

        use(visit, "Verrault declined");
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

        send(visit, "noplace");

        assertThat(visit.find(".entries a")).hasCount(places - 1);
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

        use(visit, "Quelm plans a naval exercise off Dunmarsh from April 24");
        send(visit, "boilerplate");

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
