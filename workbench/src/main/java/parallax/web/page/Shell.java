package parallax.web.page;

import java.util.List;

/// What stands around every page.
///
/// @param caseName of the case
/// @param title    of the page
/// @param menu     in order
/// @param address  the page as it is asked for: the state of the view
/// @param notice   what a user should know now; empty where nothing
public record Shell(String caseName, String title, List<Entry> menu, Address address, String notice) {
    public Shell {
        menu = List.copyOf(menu);
    }

    /// An entry of the menu.
    public record Entry(String title, String path) {}

    public boolean isCurrent(Entry entry) {
        return entry.path().equals(address.path());
    }
}
