package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
final class ReaderPageTest {
    /// The text of every passage, joined, without white space.
    private static final String READ =
            "() => [...document.querySelectorAll('.passage')].map(p => p.textContent).join('').replace(/\\s/gu, '')";

    @Test
    void showsTheTextAsStoredWithItsRecordsMarked(Visit visit) throws IOException {
        visit.to("/reader?account=a");

        String stored = Files.readString(Path.of("..", "examples", "karsu", "a.txt"));
        assertThat(visit.page().evaluate(READ)).isEqualTo(stored.replaceAll("\\s", ""));
        assertThat(visit.find(".account")).containsText("Meridian Press Agency");
        assertThat(visit.find(".piece.figure").first()).isVisible();
        visit.isFirstClass("reader");
    }

    @Test
    void aRecordIsToldWithItsWordsItsChainAndWhatOthersSay(Visit visit) {
        visit.to("/reader?account=a&record=f2");

        assertThat(visit.find("#here")).hasText("Nineteen people");
        assertThat(visit.find(".details")).containsText("Inter-Agency Relief Office, in Meridian Press Agency");
        assertThat(visit.find(".elsewhere").first()).containsText("31");
        assertThat(visit.find(".elsewhere .relation.conflict").first()).isVisible();
        visit.isFirstClass("reader-record");
    }

    @Test
    void keysGoFromRecordToRecordAndBackGoesBack(Visit visit) {
        visit.to("/reader?account=a");

        visit.page().keyboard().press("j");
        assertThat(visit.page()).hasURL(Pattern.compile("record="));
        String first = visit.where();
        visit.page().keyboard().press("ArrowRight");
        assertThat(visit.find(".steps")).containsText("record 2 of");
        visit.page().keyboard().press("k");
        assertThat(visit.page()).hasURL(visit.workbench().address() + first);
        visit.page().goBack();
        assertThat(visit.find(".steps")).containsText("record 2 of");
    }

    @Test
    void aKeyGoesToTheNextDispute(Visit visit) {
        visit.to("/reader?account=a");

        visit.page().keyboard().press("d");

        assertThat(visit.find(".details .relation.conflict").first()).isVisible();
        assertThat(visit.find("#here")).isFocused();
    }

    @Test
    void numberKeysShowAndHideKindsAndTheAddressKeepsIt(Visit visit) {
        visit.to("/reader?account=a");
        assertThat(visit.find(".piece.place")).hasCount(0);

        visit.page().keyboard().press("5");
        assertThat(visit.find(".piece.place").first()).isVisible();
        assertThat(visit.page()).hasURL(Pattern.compile("layer=places"));

        visit.page().keyboard().press("3");
        assertThat(visit.find(".piece.figure")).hasCount(0);
    }

    @Test
    void onlySomeOfAKindCanBeMarked(Visit visit) {
        visit.to("/reader?account=a&layer=events%3AASSAULT");

        assertThat(visit.find(".entries a").first()).containsText("ASSAULT");
        assertThat(visit.find(".entries a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasNotText("ASSAULT")))
                .hasCount(0);
    }

    @Test
    void theKeysAreExplained(Visit visit) {
        visit.to("/reader?account=a");

        visit.page().keyboard().press("?");

        assertThat(visit.find("#keys")).isVisible();
        assertThat(visit.find("#keys")).containsText("next dispute");
        visit.page().keyboard().press("Escape");
        assertThat(visit.find("#keys")).isHidden();
    }

    @Test
    void aReadersCommentIsShownInItsPageAndOnItsOwn(Visit visit) {
        visit.to("/reader?account=d");
        assertThat(visit.find(".passage.comment")).hasCount(3);

        visit.find(".of-comment a").first().click();

        assertThat(visit.page()).hasURL(Pattern.compile("account=d%23c1"));
        assertThat(visit.find(".passage")).hasCount(1);
        assertThat(visit.find(".account")).containsText("a reader’s comment in d");
    }

    @Test
    void wordsAreShownWhereALinkPoints(Visit visit) {
        visit.to("/reader?account=a&at=1214-1229");

        assertThat(visit.find("#here")).hasText("Nineteen people");
        assertThat(visit.find("#here")).isInViewport();
    }

    @Test
    void realTextsAreShownWhole(@OnSeeds Visit visit) {
        visit.to("/reader?account=003_6f1ccb350cd8a475&record=f1");

        assertThat(visit.find(".passage.footnote").first()).isVisible();
        visit.isFirstClass("reader-seed");
    }
}
