package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class FramingPageTest {
    @Test
    void everyNumberOpensTheWordsThatItCounts(Visit visit) {
        visit.to("/framing");
        assertThat(visit.find("h2").first()).containsText("is called");

        visit.find(".framing td a").first().click();
        assertThat(visit.find("#places li").first().locator("mark")).isVisible();
        visit.isFirstClass("framing");
    }

    @Test
    void eachTableHasItsOwnAddress(Visit visit) {
        visit.to("/framing");
        for (String tab : new String[] {"Words for people", "Words of a source", "Who acts, who is acted upon"}) {
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tab))
                    .click();
            assertThat(visit.find(".chip[aria-current]")).hasText(tab);
            visit.isFirstClass(
                    "framing-" + tab.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"));
        }
    }
}
