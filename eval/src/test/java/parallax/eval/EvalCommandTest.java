package parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.cli.ExitStatus;
import parallax.cli.Main;
import parallax.cli.Terminal;

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
                .isEqualTo(ExitStatus.DATA);
        assertThat(err.toString().lines())
                .containsExactly("parallax: " + folder.resolve("none") + ": there is no such file or folder");
    }

    @Test
    void anUnknownTaskNamesTheKnownOnes() {
        assertThat(run("record", "--gold", "x", "--out", "y")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString())
                .startsWith("parallax: no task 'record'; there are: records, comparison, unseen, learned, trees, names")
                .hasLineCount(1);
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThat(run("all")).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString()).startsWith("parallax: eval all needs --data").hasLineCount(1);
    }

    private int run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("eval"));
        line.addAll(List.of(arguments));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), 120, false, false);
        return Main.run(terminal, line.toArray(String[]::new));
    }
}
