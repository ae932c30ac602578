package parallax.web.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.table.Wording;
import parallax.template.Templates;
import parallax.web.page.Address;
import parallax.web.page.Desk;
import parallax.web.page.Page;
import parallax.web.page.Shell;

/// Answers as HTML.
final class Rendering {
    private static final List<Shell.Entry> MENU = List.of(
            new Shell.Entry("Overview", "/"),
            new Shell.Entry("Disputes", "/disputes"),
            new Shell.Entry("Documents", "/documents"),
            new Shell.Entry("Search", "/search"),
            new Shell.Entry("Talks", "/talks"),
            new Shell.Entry("Actors", "/actors"),
            new Shell.Entry("Network", "/network"),
            new Shell.Entry("Framing", "/framing"),
            new Shell.Entry("Records", "/records"),
            new Shell.Entry("Decisions", "/decisions"));

    private final Desk desk;
    private final List<Shell.Entry> menu;
    private final Templates templates = new Templates();

    Rendering(Desk desk, List<Page<?>> pages) {
        this.desk = desk;
        Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
        this.menu = MENU.stream().filter(entry -> paths.contains(entry.path())).toList();
    }

    <M extends Record> String page(Page<M> page, M answer, Address address) throws IOException {
        Shell shell =
                new Shell(desk.name(), page.title(), menu, address, desk.keptOfLedger("notice", Rendering::notice));
        return templates.rendered(page.template(), Map.of("shell", shell, "model", answer));
    }

    private static String notice(Case held) throws IOException {
        if (!CaseLedger.exists(held)) {
            return "These accounts have not been compared yet.";
        }
        int behind = CaseLedger.of(held).behind();
        return behind == 0 ? "" : Wording.count(behind, "account", "accounts") + " changed since the comparison.";
    }

    String error(int status, String message) {
        return templates.rendered("error.jte", Map.of("status", status, "message", message));
    }

    /// @param message what was wrong; empty at first
    String login(String message) {
        return templates.rendered("login.jte", Map.of("message", message));
    }
}
