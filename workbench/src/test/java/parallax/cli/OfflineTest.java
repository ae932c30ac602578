package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program in a JVM whose doors to the network are shut and watched.
final class OfflineTest {
    @TempDir
    private Path folder;

    /// `probe` knocks at the doors; anything else is a command of the program.
    public static void main(String[] arguments) throws IOException {
        NoNetwork.shut();
        if (arguments[0].equals("probe")) {
            knock();
        } else {
            System.out.println("status " + Main.run(Terminal.ofProcess(System.getenv()), arguments));
        }
    }

    private static void knock() throws IOException {
        try (Socket socket = new Socket("192.0.2.1", 9)) {
            System.out.println("open " + socket);
        } catch (SecurityException e) {
            System.out.println("shut");
        }
        try (SocketChannel channel = SocketChannel.open()) {
            System.out.println("open " + channel);
        } catch (SecurityException e) {
            System.out.println("shut");
        }
    }

    private static String child(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                OfflineTest.class.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    @Test
    void theDoorsAreShutIndeed() throws Exception {
        assertThat(child("probe")).contains("shut").contains("NETWORK").doesNotContain("open");
    }

    @Test
    void readShowAndExportOpenNoSocket() throws Exception {
        Path held = folder.resolve("case");
        for (List<Object> command : List.<List<Object>>of(
                List.of("read", "../examples/karsu", "--case", held),
                List.of("show", "figures", held),
                List.of("export", held, "--format", "csv", "--out", folder.resolve("csv")))) {
            assertThat(child(command.toArray())).contains("status 0").doesNotContain("NETWORK");
        }
    }
}
