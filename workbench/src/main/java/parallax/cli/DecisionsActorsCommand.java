package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.casefile.Case;
import parallax.casefile.TaughtActors;
import parallax.casefile.decision.DecisionLog;
import parallax.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a list of actors of what was decided about them.
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Write what decisions teach about actors as a list for read --actors: names of merged actors, actors"
                        + " that were split off, actors that a person named first.")
final class DecisionsActorsCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write, such as actors.tsv.")
    private Path target = Path.of("");

    @Mixin
    private CaseOption chosen = new CaseOption();

    private final Terminal terminal;

    DecisionsActorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = chosen.toRead()) {
            List<String> lines = TaughtActors.lines(held, new DecisionLog(held.folder()).read());
            Files.write(target, lines);
            terminal.out().println(target + ": " + Wording.count(lines.size() - 1, "actor", "actors"));
            return ExitStatus.DONE;
        }
    }
}
