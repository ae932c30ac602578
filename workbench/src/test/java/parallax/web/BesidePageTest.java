package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class BesidePageTest {
    @Test
    void bothTextsAreShownAtTheirWordsWithTheRelationAndItsRule(Visit visit) {
        visit.to("/beside?left=a&leftRecord=f2&right=b&rightRecord=f1");

        assertThat(visit.find("#here-left")).hasText("Nineteen people");
        assertThat(visit.find("#here-right")).hasText("31 working people");
        assertThat(visit.find("#here-left")).isInViewport();
        assertThat(visit.find("#here-right")).isInViewport();
        assertThat(visit.find(".between .relation")).hasText("conflict");
        assertThat(visit.find(".between")).containsText("cannot both be right");
        visit.isFirstClass("beside");
    }

    @Test
    void keysStepThroughTheRelationsAndBackGoesBack(Visit visit) {
        visit.to("/beside?left=a&right=c");
        assertThat(visit.find(".steps")).containsText("relation 1 of");

        visit.page().keyboard().press("j");
        assertThat(visit.find(".steps")).containsText("relation 2 of");
        assertThat(visit.page()).hasURL(Pattern.compile("leftRecord="));

        visit.page().goBack();
        assertThat(visit.find(".steps")).containsText("relation 1 of");
    }

    @Test
    void leftAndRightAreExchanged(Visit visit) {
        visit.to("/beside?left=a&leftRecord=f2&right=b&rightRecord=f1");

        visit.page().keyboard().press("s");

        assertThat(visit.find("#here-left")).hasText("31 working people");
        assertThat(visit.find(".between .relation")).hasText("conflict");
    }

    @Test
    void anotherAccountIsChosen(Visit visit) {
        visit.to("/beside?left=a&leftRecord=f2&right=b&rightRecord=f1");

        visit.find("select[name=right]").selectOption("d");
        visit.find(".side").last().locator("button").click();

        assertThat(visit.find(".side").last()).containsText("The Leaky Hull");
        assertThat(visit.find("#here-left")).hasText("Nineteen people");
        assertThat(visit.find("#here-right")).hasText("14 dead");
    }

    @Test
    void wordsCanBeShownWithoutRecords(Visit visit) {
        visit.to("/beside?left=a&leftAt=1214-1229&right=b&rightAt=426-443");

        assertThat(visit.find("#here-left")).hasText("Nineteen people");
        assertThat(visit.find("#here-right")).hasText("31 working people");
    }
}
