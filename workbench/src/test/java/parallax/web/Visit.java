package parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parallax.web.server.Workbench;

/// A browser in front of a workbench, as wide as a laptop's.
final class Visit {
    private static final int WIDE = 1440;
    private static final int WIDE_HEIGHT = 900;
    private static final int NARROW = 390;
    private static final int NARROW_HEIGHT = 844;

    private final Workbench workbench;
    private final boolean own;
    private final BrowserContext context;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(Workbench workbench, boolean own, BrowserContext context, Page page) {
        this.workbench = workbench;
        this.own = own;
        this.context = context;
        this.page = page;
    }

    /// @param own whether the workbench is closed with the visit
    static Visit begin(Browser browser, Workbench workbench, boolean own) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDE, WIDE_HEIGHT)
                .setColorScheme(ColorScheme.LIGHT)
                .setAcceptDownloads(true));
        Visit visit = new Visit(workbench, own, context, context.newPage());
        visit.listen();
        visit.page.navigate(workbench.entrance());
        return visit;
    }

    /// Another one in the same browser, to a workbench that is closed with it.
    Visit elsewhere(Workbench other) {
        return begin(context.browser(), other, true);
    }

    private void listen() {
        String here = workbench.address() + "/";
        context.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(here) && !url.startsWith("data:") && !url.startsWith("blob:" + here)) {
                elsewhere.add(url);
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
    }

    Page page() {
        return page;
    }

    /// Goes to a page of the workbench, which must be there.
    Visit to(String path) {
        Response response = Objects.requireNonNull(page.navigate(workbench.address() + path));
        assertThat(response.status()).as(path).isEqualTo(200);
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// Where the browser is: path and question.
    String where() {
        return page.url().substring(workbench.address().length());
    }

    /// The visible text of the page's content.
    String text() {
        return find("main").innerText();
    }

    Workbench workbench() {
        return workbench;
    }

    /// The page as it is now is usable by everyone: no serious finding of axe, nothing that runs out of the window on a
    /// laptop or a phone. Where `-Dscreenshots=FOLDER` is given, pictures are taken as well.
    ///
    /// @param name of the pictures
    void isFirstClass(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            isAccessible();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        picture(name + "-1440");
        fits();
        page.setViewportSize(NARROW, NARROW_HEIGHT);
        picture(name + "-390");
        fits();
        isAccessible();
        page.setViewportSize(WIDE, WIDE_HEIGHT);
    }

    private void isAccessible() {
        page.evaluate(InBrowser.resource("/axe.min.js"));
        Object found = page.evaluate(
                "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + (n.any[0] || {}).message).join(' | '))");
        assertThat((List<?>) found).as("accessibility of %s", where()).isEmpty();
    }

    /// Nothing runs out of the window.
    void fits() {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("overflow of %s", where()).isLessThanOrEqualTo(0);
    }

    private void picture(String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    void end() throws IOException {
        context.close();
        if (own) {
            workbench.close();
        }
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
