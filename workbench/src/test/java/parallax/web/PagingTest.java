package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long lists, part by part; the address says which.
@ExtendWith(InBrowser.class)
final class PagingTest {
    @ParameterizedTest
    @ValueSource(strings = {"/events", "/events?kind=happened", "/records", "/search", "/place"})
    void partsAreGoneThroughAndBackAndForwardKeepThem(String list, Visit visit) {
        visit.to(list);
        assertThat(visit.find(".pager")).containsText(Pattern.compile("^\\s*1–\\d+ of \\d+"));
        String first = visit.find(".pager span").innerText();

        visit.find(".pager a[rel=next]").click();
        assertThat(visit.page()).hasURL(Pattern.compile(list.contains("?") ? "&page=2$" : "\\?page=2$"));
        assertThat(visit.find(".pager span")).not().hasText(first);
        String second = visit.find(".pager span").innerText();

        visit.find(".pager a[rel=prev]").click();
        assertThat(visit.page()).hasURL(visit.workbench().address() + list);
        assertThat(visit.find(".pager span")).hasText(first);
        visit.page().goBack();
        assertThat(visit.find(".pager span")).hasText(second);
        visit.page().goForward();
        assertThat(visit.find(".pager span")).hasText(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/events", "/records", "/documents", "/actors", "/search?q=ferry", "/decisions", "/disputes"})
    void aPartBeyondTheEndIsAPartThatThereIs(String list, Visit visit) {
        visit.to(list + (list.contains("?") ? "&" : "?") + "page=10000");

        assertThat(visit.find("main")).not().containsText("No passage");
        assertThat(visit.find("main")).not().containsText("No events");
    }
}
