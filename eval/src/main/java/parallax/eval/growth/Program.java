package parallax.eval.growth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import parallax.cli.Main;

/// The program, started once more as this one was: the same Java, its options and its class path.
final class Program {
    private Program() {}

    /// Runs a command to its end; its words go nowhere.
    ///
    /// @throws IOException where it cannot be started, or fails
    static void run(String... command) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("parallax " + String.join(" ", command) + ": ended with status " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new InterruptedIOException("stopped");
        }
    }
}
