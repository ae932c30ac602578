package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import parallax.web.page.Page;

/// Everything without a mouse.
@ExtendWith(InBrowser.class)
final class KeyboardTest {
    private static final int FAR = 400;

    /// What can be clicked but not reached by the tabulator key. Words in the reader are: `j` and `k` go through
    /// them, and the list beside the text has a link for each. Marks of charts are gone through by the arrow
    /// keys.
    private static final String OUT_OF_REACH = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')]
                .filter(e => e.checkVisibility() && !e.disabled && e.type !== 'hidden')
                .filter(e => e.tabIndex !== 0 && !e.closest('.passage, svg'))
                .map(e => e.outerHTML.slice(0, 200))
            """;

    @Test
    void everyPageBeginsWithAWayToItsContentAndHidesNothingFromKeys(Visit visit) {
        Ways ways = new Ways(visit);
        for (Page<?> page : Pages.all()) {
            visit.to(ways.to(page.path()));
            if (!page.path().equals("/reader") && !page.path().equals("/beside")) {
                visit.page().keyboard().press("Tab");
                assertThat(visit.find(".skip")).isFocused();
                visit.page().keyboard().press("Enter");
                assertThat(visit.find("main")).isFocused();
            }
            assertThat((List<?>) visit.page().evaluate(OUT_OF_REACH))
                    .as(visit.where())
                    .isEmpty();
        }
    }

    @Test
    void fromTheFirstPageToBothTextsOfADispute(Visit visit) {
        visit.to("/");
        enter(visit, ".menu a[href='/disputes']");
        assertThat(visit.page()).hasURL(Pattern.compile(".*/disputes"));
        enter(visit, ".pair a.button");

        assertThat(visit.page()).hasURL(Pattern.compile(".*/beside\\?.*"));
        assertThat(visit.find("#here-left")).isInViewport();
        visit.page().keyboard().press("d");
        assertThat(visit.find(".between .relation")).hasText(Pattern.compile("conflict|deny"));
    }

    @Test
    void aRecordIsAccepted(@Fresh Visit visit) {
        visit.to("/reader?account=a");
        visit.page().keyboard().press("j");
        assertThat(visit.page()).hasURL(Pattern.compile("record="));
        tabTo(visit, "#accept input[name=by]");
        visit.page().keyboard().type("Ann");
        visit.page().keyboard().press("Enter");

        assertThat(visit.find(".reviews")).containsText("accepted");
    }

    @Test
    void aFilterIsSetAndDropped(Visit visit) {
        visit.to("/records");
        tabTo(visit, ".criteria input[name=actor]");
        visit.page().keyboard().type("quelm");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("actor=quelm"));
        enter(visit, ".criteria a.button");

        assertThat(visit.page()).hasURL(Pattern.compile(".*/records"));
    }

    private static void enter(Visit visit, String selector) {
        tabTo(visit, selector);
        visit.page().keyboard().press("Enter");
    }

    private static void tabTo(Visit visit, String selector) {
        for (int i = 0; i < FAR; i++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by the tabulator key at " + visit.where());
    }
}
