package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class DisputesPageTest {
    @Test
    void aDisputeTellsWhoHoldsWhatAndHowManyOriginsStandBehindIt(Visit visit) {
        visit.to("/disputes");

        Locator killed = visit.find(".issue").filter(new Locator.FilterOptions().setHasText("killed – Sallow Point"));
        assertThat(killed).containsText("3 accounts, 1 origin");
        assertThat(killed).containsText("Inter-Agency Relief Office, in Meridian Press Agency");
        assertThat(killed.locator("mark").first()).hasText("Nineteen people");
        assertThat(killed.locator(".relation.conflict").nth(1)).hasText("conflict");
        assertThat(killed).containsText("Both count the same, and cannot both be right.");
        visit.isFirstClass("disputes");
    }

    @Test
    void aFacetNarrowsDownInTheAddressAndBackTakesItAway(Visit visit) {
        visit.to("/disputes");
        int all = visit.find(".issue").count();

        visit.find(".facets a")
                .filter(new Locator.FilterOptions().setHasText("did it happen"))
                .click();
        assertThat(visit.page()).hasURL(visit.workbench().address() + "/disputes?slot=happened");
        assertThat(visit.find(".issues")).not().containsText("How many");

        visit.page().goBack();
        assertThat(visit.find(".issue")).hasCount(all);
    }

    @Test
    void wordsOfAPlaceFilter(Visit visit) {
        visit.to("/disputes");

        visit.find("input[name=place]").fill("sallow point");
        visit.find("input[name=place]").press("Enter");

        assertThat(visit.page()).hasURL(Pattern.compile(".*/disputes\\?place=sallow(\\+|%20)point"));
        assertThat(visit.find(".issue h2")
                        .filter(new Locator.FilterOptions().setHasText("Sallow Point"))
                        .first())
                .isVisible();
    }

    @Test
    void anIssueHasAPageOfItsOwnWithWhoIsSilent(Visit visit) {
        visit.to("/disputes?place=ostmar");

        visit.find(".issue h2 a")
                .filter(new Locator.FilterOptions().setHasText("people demonstrated – Ostmar"))
                .click();

        assertThat(visit.find(".issue")).hasCount(1);
        assertThat(visit.find(".silences")).containsText("INTER-AGENCY RELIEF OFFICE");
        visit.isFirstClass("issue");
    }

    @Test
    void theTableHasOneRowAnAnswerAsFiltered(Visit visit) {
        String all = visit.page()
                .request()
                .get(visit.workbench().address() + "/api/disputes.csv?show=all")
                .text();
        String happened = visit.page()
                .request()
                .get(visit.workbench().address() + "/api/disputes.csv?slot=happened")
                .text();

        Assertions.assertThat(all.lines().findFirst().orElseThrow()).startsWith("story,issue,slot,question,dispute");
        Assertions.assertThat(happened.lines().skip(1)).allMatch(line -> line.contains(",happened,"));
        Assertions.assertThat(happened.lines().count())
                .isBetween(3L, all.lines().count());
    }

    @Test
    void twoClicksLeadFromTheOverviewOfDisputesToBothTextsAtTheirWords(Visit visit) {
        visit.to("/");
        visit.find(".menu a")
                .filter(new Locator.FilterOptions().setHasText("Disputes"))
                .click();
        Locator killed = visit.find(".issue").filter(new Locator.FilterOptions().setHasText("killed – Sallow Point"));

        killed.locator(".pair a.button").first().click();

        assertThat(visit.page()).hasURL(Pattern.compile(".*/beside\\?left=.*issue=figure.*"));
        assertThat(visit.find(".between")).containsText("How many people were killed");
        assertThat(visit.find("#here-left")).hasText("Nineteen people");
        assertThat(visit.find("#here-left")).isInViewport();
        assertThat(visit.find("#here-right")).hasText("31 working people");
        assertThat(visit.find("#here-right")).isInViewport();
    }

    @Test
    void anAnswerLeadsToItsWordsInTheReader(Visit visit) {
        visit.to("/disputes");

        visit.find(".quote")
                .filter(new Locator.FilterOptions().setHasText("Nineteen people"))
                .first()
                .click();

        assertThat(visit.page()).hasURL(visit.workbench().address() + "/reader?account=a&record=f2");
        assertThat(visit.find("#here")).hasText("Nineteen people");
    }

    @Test
    void silencesAreToldByAccount(Visit visit) {
        visit.to("/disputes");

        visit.find(".tabs a")
                .filter(new Locator.FilterOptions().setHasText("Silences"))
                .click();
        assertThat(visit.find("h1")).hasText("Silences");
        assertThat(visit.find("main")).containsText("not mentioned in this text, never a motive");
        assertThat(visit.find("section.card")
                        .filter(new Locator.FilterOptions().setHasText("INTER-AGENCY RELIEF OFFICE")))
                .containsText("How many people demonstrated – Ostmar");
        visit.isFirstClass("silences");
    }

    @Test
    void seedsHaveALedgerToo(@OnSeeds Visit visit) {
        visit.to("/disputes?show=all");

        assertThat(visit.find(".tabs")).containsText("All issues");
        visit.isFirstClass("disputes-seeds");
    }
}
