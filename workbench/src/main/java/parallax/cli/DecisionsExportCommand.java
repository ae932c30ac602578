package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.casefile.Case;
import parallax.casefile.decision.DecisionLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes a case's decisions out.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write all decisions of a case, undone ones too, to a file that import takes in; one line of JSON"
                + " each.")
final class DecisionsExportCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write (- for standard output).")
    private Path target = Path.of("");

    @Mixin
    private CaseOption chosen = new CaseOption();

    private final Terminal terminal;

    DecisionsExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = chosen.toRead()) {
            List<String> lines = DecisionLog.export(new DecisionLog(held.folder()).read());
            if (target.equals(Path.of("-"))) {
                lines.forEach(line -> terminal.out().print(line + "\n"));
                return ExitStatus.DONE;
            }
            Files.write(target, lines);
            terminal.out().println(target + ": " + parallax.table.Wording.count(lines.size(), "decision", "decisions"));
            return ExitStatus.DONE;
        }
    }
}
