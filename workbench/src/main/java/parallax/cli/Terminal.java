package parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Where a command reads from and writes to.
///
/// @param width      columns of the output, at least 40
/// @param styled     whether output may be bold
/// @param progressed whether a progress bar would be seen
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, int width, boolean styled, boolean progressed) {
    private static final int NARROWEST = 40;
    private static final int USUAL = 120;

    /// The process's own. Everything written is UTF-8, whatever the platform's habit.
    static Terminal ofProcess(Map<String, String> environment) {
        boolean seen = isTerminal(1);
        return new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                width(environment.getOrDefault("COLUMNS", ""), seen),
                seen && !environment.containsKey("NO_COLOR"),
                isTerminal(2));
    }

    /// The text in bold, where output may be.
    String bold(String text) {
        return styled ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static int width(String columns, boolean seen) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        } catch (NumberFormatException e) {
            return seen ? measured() : USUAL;
        }
    }

    /// Asks `stty`, since Java does not know.
    private static int measured() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", -1);
            int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return columns >= NARROWEST ? columns : USUAL;
        } catch (IOException | NumberFormatException e) {
            return USUAL;
        }
    }

    /// Java's console knows only of input and output together, so where the system tells more it is asked first.
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString().toLowerCase(Locale.ROOT);
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            return false;
        }
        return Objects.requireNonNull(System.console()).isTerminal();
    }
}
