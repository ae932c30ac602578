package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class DecisionsPageTest {
    @Test
    void whatWasDecidedIsListedFilteredUndoneAndHoldsAgain(@Fresh Visit visit) {
        decide(visit, "accept", Map.of("account", "a", "record", "e1", "by", "Ann", "why", "as it stands"));
        decide(visit, "reject", Map.of("account", "a", "record", "s1", "by", "Ben", "why", ""));
        visit.to("/decisions");
        assertThat(visit.find(".decisions tbody tr")).hasCount(2);
        assertThat(visit.find("#decision-1")).containsText("as it stands");
        visit.isFirstClass("decisions");

        visit.find("a.chip:has-text('Ben')").click();
        assertThat(visit.find(".decisions tbody tr")).hasCount(1);
        undo(visit, 2, "Ann");
        visit.to("/decisions");
        assertThat(visit.find("#decision-2 .status")).hasText("undone");
        undo(visit, 3, "Ann");
        assertThat(visit.find("#decision-2 .status")).hasText("holds");
        assertThat(visit.find("#decision-3 .status")).hasText("undone");
    }

    private static void undo(Visit visit, int number, String by) {
        visit.find("#decision-" + number + " summary").click();
        visit.find("#decision-" + number + " input[name=by]").fill(by);
        visit.find("#decision-" + number + " form button").click();
    }

    @Test
    void decisionsGoToAnotherCaseOnceAndOnesWithoutWordsAreNamed(@Fresh Visit from, @Fresh Visit to) {
        decide(from, "accept", Map.of("account", "a", "record", "e1", "by", "Ann", "why", ""));
        decide(from, "accept", Map.of("account", "b", "record", "e1", "by", "Ann", "why", ""));
        String lines = from.page()
                .request()
                .get(from.workbench().address() + "/decisions/export")
                .text()
                .replaceAll("\"document\":\"b\",\"content\":\"\\w+\"", "\"document\":\"elsewhere\",\"content\":\"0\"");

        take(to, lines);
        assertThat(to.find("p[role=status].card")).containsText("2 decisions taken in, 1 homeless");
        assertThat(to.find(".warning")).containsText("1 decision is homeless");
        take(to, lines);
        assertThat(to.find("p[role=status].card")).containsText("Nothing new");
    }

    private static void take(Visit visit, String lines) {
        visit.to("/decisions");
        visit.find("#lines").fill(lines);
        visit.find("form[action='/decisions/import'] button").click();
    }

    @Test
    void aDamagedFileIsRefusedWithTheLine(@Fresh Visit visit) {
        var answer = visit.page()
                .request()
                .post(
                        visit.workbench().address() + "/api/decisions/import",
                        RequestOptions.create()
                                .setHeader("Origin", visit.workbench().address())
                                .setForm(FormData.create().set("lines", "{\"n\":1")));

        Assertions.assertThat(answer.status()).isEqualTo(400);
        Assertions.assertThat(answer.text()).contains("line:1");
    }

    @Test
    void twoCodersOfTheSameRecordsAgree(@Fresh Visit visit) {
        for (String by : List.of("Ann", "Ben")) {
            decide(visit, "accept", Map.of("account", "a", "record", "e1", "by", by, "why", ""));
        }
        visit.to("/decisions");
        visit.find("a[href='/agreement']").click();
        visit.find("main .criteria button").click();

        assertThat(visit.find("p.count")).containsText("1 document coded by both Ann and Ben");
        assertThat(visit.find("tr:has-text('events') .number").first()).hasText("1.000");
        visit.isFirstClass("agreement");
    }

    @Test
    void anActorIsMergedAndTheUndoingIsOneClickAway(@Fresh Visit visit) {
        visit.to("/actor?actor=kic");
        String name = visit.find(".actor-name strong").innerText();
        visit.isFirstClass("actor-correct");
        visit.find("#merge input[name=by]").fill("Ann");
        visit.find("#merge button").click();

        assertThat(visit.find(".decided")).containsText("merge actor " + name);
        assertThat(visit.find(".actor-name strong")).not().hasText(name);
        assertThat(visit.find(".decided button")).isInViewport();
        visit.find(".decided button").click();
        assertThat(visit.find(".actor-name strong")).hasText(name);
    }

    @Test
    void namesOfAnActorMeanAnother(@Fresh Visit visit) {
        visit.to("/actors?name=Government+of+Tavrin");
        visit.find("table.rows tbody a").first().click();
        visit.find("#split input[value='Marrek regime']").check();
        visit.find("#split input[name=name]").fill("Marrek cabinet");
        visit.find("#split input[name=by]").fill("Ann");
        visit.find("#split button").click();

        assertThat(visit.find(".decided")).containsText("Marrek cabinet");
        assertThat(visit.find("#split input[value='Marrek regime']")).hasCount(0);
        visit.isFirstClass("actor-decided");
    }

    @Test
    void aPublisherGetsAFamilyAndLosesItAgain(@Fresh Visit visit) {
        visit.to("/documents");
        visit.find("#families summary").click();
        visit.find("#family select").selectOption("Meridian Press Agency");
        visit.find("#family input[name=family]").fill("Meridian House");
        visit.find("#family input[name=by]").fill("Ann");
        visit.find("#family button").click();

        assertThat(visit.find("table.rows").first()).containsText("family: Meridian House");
        visit.isFirstClass("documents-family");
        visit.find(".decided button").click();
        assertThat(visit.find("table.rows").first()).not().containsText("family: Meridian House");
    }

    private static void decide(Visit visit, String what, Map<String, String> fields) {
        Object status = visit.page()
                .evaluate(
                        "([path, fields]) => fetch(path, {method: 'POST', body: new URLSearchParams(fields)})"
                                + ".then(answer => answer.status)",
                        List.of("/api/decisions/" + what, fields));
        Assertions.assertThat(status).isEqualTo(200);
    }
}
