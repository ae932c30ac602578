package parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The user's own browser.
final class Browser {
    private Browser() {}

    /// Shows the address; where there is no browser to be found, nothing happens, since the address is printed anyway.
    static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            // The printed address is enough.
        }
    }
}
