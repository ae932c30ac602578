package parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void predictionsAreWrittenAndScored() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Dorrin waits.\n");
        Files.writeString(folder.resolve("a.gold.json"), "{\"places\": []}");
        assertThat(run(
                        "records",
                        "--gold",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(folder.resolve("out/a.records.json")).content().contains("\"passages\"");
        assertThat(out.toString()).contains("places.span").contains("anchors.unfaithful (must be 0)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMissingFolderIsOneLineAndStatus2() {
        assertThat(run("records", "--gold", folder.resolve("none").toString(), "--out", "out"))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("parallax eval: no such file or folder: " + folder.resolve("none") + System.lineSeparator());
    }

    @Test
    void anUnknownTaskNamesTheKnownOnes() {
        assertThat(run("record", "--gold", "x", "--out", "y")).isEqualTo(2);
        assertThat(err.toString()).startsWith("no task 'record'; there are: records, all");
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThat(run("all")).isEqualTo(2);
        assertThat(err.toString()).startsWith("eval all needs --data");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
