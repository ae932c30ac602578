package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class SearchPageTest {
    @Test
    void wordsAreFoundAndMarkedAndTheAddressHoldsThem(Visit visit) {
        visit.to("/search");
        visit.find("input[name=q]").fill("ferry crew");
        visit.find("input[name=q]").press("Enter");

        assertThat(visit.find(".count")).hasText("4 passages in 3 accounts of 2 independent origins");
        assertThat(visit.find(".hit mark").first()).hasText("ferry");
        assertThat(visit.page()).hasURL(java.util.regex.Pattern.compile(".*/search\\?q=ferry(\\+|%20)crew"));
        visit.isFirstClass("search");
    }

    @Test
    void aChosenValueStandsAsAChipBesideItsSiblingsAndBackTakesItAway(Visit visit) {
        visit.to("/search?q=talks");
        String all = visit.find(".count").innerText();
        visit.find(".facet .value").first().click();

        assertThat(visit.find(".chips .chip.on")).hasCount(1);
        assertThat(visit.find(".facet").first().locator(".value.on")).hasCount(1);
        assertThat(visit.find(".facet").first().locator(".value:not(.on)").first())
                .isVisible();
        assertThat(visit.find(".count")).not().hasText(all);

        visit.page().goBack();
        assertThat(visit.find(".count")).hasText(all);
        visit.isFirstClass("search-facets");
    }

    @Test
    void aPassageIsLookedAtCloserWithItsRecords(Visit visit) {
        visit.to("/search?q=type:killed");
        visit.find(".hit .go a").first().click();

        assertThat(visit.find(".hit.open .told li").first()).isVisible();
        assertThat(visit.find(".hit.open .told")).containsText("according to");
        assertThat(visit.find(".hit.open .similar li").first()).isVisible();
        assertThat(visit.find(".hit.open .go a[href^='/reader?account=']")).isVisible();
        visit.isFirstClass("search-preview");
    }

    @Test
    void aBarOfTheHistogramNarrowsTheDays(Visit visit) {
        visit.to("/search?q=strait");
        visit.find(".bars a").first().focus();
        visit.page().keyboard().press("Enter");

        assertThat(visit.find(".chips .chip.on")).containsText("published");
        assertThat(visit.where()).contains("from=2021-").contains("to=2021-");
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsExplainedAtItsPlace(Visit visit) {
        visit.to("/search?q=ferry+(crew");

        assertThat(visit.find("#fault")).containsText("character 7: this bracket is not closed");
        assertThat(visit.find("#fault mark")).hasText("(");
        visit.isFirstClass("search-fault");
    }

    @Test
    void aSearchIsKeptFoundAgainAndDeleted(@Fresh Visit visit) {
        visit.to("/search?q=council&part=headline");
        visit.find(".keep input[name=name]").fill("<b>council</b> & \"titles\"");
        visit.find(".keep button").click();
        assertThat(visit.find(".kept li a")).hasText("<b>council</b> & \"titles\"");

        visit.to("/search");
        visit.find(".kept li a").click();
        assertThat(visit.where()).isEqualTo("/search?q=council&part=headline");

        visit.find(".kept li button").click();
        assertThat(visit.find(".kept li")).hasCount(0);
    }

    @Test
    void hitsAreTakenAwayAsFiltered(Visit visit) {
        visit.to("/search?q=ferry+crew");
        String lines = visit.page()
                .request()
                .get(visit.workbench().address() + "/api/search.jsonl?q=ferry+crew")
                .text();

        assertThat(lines.lines()).hasSize(4).allMatch(line -> line.contains("\"span_start\""));
    }
}
