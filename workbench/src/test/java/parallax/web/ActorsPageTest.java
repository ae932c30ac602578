package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class ActorsPageTest {
    @Test
    void listsEachActorOnceForTheWholeCase(Visit visit) {
        visit.to("/actors?kind=state");

        assertThat(visit.find("table.rows tbody a").getByText("Government of Tavrin"))
                .hasCount(1);
        visit.isFirstClass("actors");
    }

    @Test
    void anActorShowsNamesDeedsWordsAndQuestions(Visit visit) {
        visit.to("/actors?name=Government+of+Tavrin");

        visit.find("table.rows tbody a").first().click();
        assertThat(visit.find(".actor-name")).containsText("Government of Tavrin");
        assertThat(visit.find("main")).containsText("Marrek regime");
        assertThat(visit.find(".told a[href^='/issue']").first()).isVisible();
        visit.isFirstClass("actor");
    }

    @Test
    void ofAnActorThatNobodyNamesThereIsNoPage(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.page()
                        .request()
                        .get(visit.workbench().address() + "/actor?actor=nobody")
                        .status())
                .isEqualTo(404);
    }
}
