package parallax.web;

import java.util.List;
import parallax.web.documents.DocumentsPage;
import parallax.web.framing.FramingPage;
import parallax.web.overview.OverviewPage;
import parallax.web.page.Command;
import parallax.web.page.Page;

/// All pages and commands of the workbench.
public final class Pages {
    private Pages() {}

    public static List<Page<?>> all() {
        return List.of(new DocumentsPage(), new FramingPage(), new OverviewPage());
    }

    public static List<Command<?>> commands() {
        return List.of();
    }
}
