package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.casefile.Case;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.DecisionImportReport;
import parallax.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes another case's decisions in.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take in decisions that were exported from another case with the same documents, known by their"
                + " content, else by their ids. Decisions that are there already are passed over; those whose words are"
                + " not found are kept, and named.")
final class DecisionsImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What export has written.")
    private Path file = Path.of("");

    @Mixin
    private CaseOption chosen = new CaseOption();

    private final Terminal terminal;

    DecisionsImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = chosen.toWrite()) {
            CorrectionDesk desk = CaseOption.desk(held);
            DecisionImportReport report = desk.importFrom(file);
            desk.compare();
            terminal.out()
                    .println(held.folder() + ": "
                            + Wording.count(report.imported().size(), "decision", "decisions") + " taken in, "
                            + report.present() + " there already, "
                            + report.homeless().size() + " homeless");
            report.homeless()
                    .forEach(one -> terminal.err().println("not found here: " + DecisionsListCommand.line(one)));
            return report.homeless().isEmpty() ? ExitStatus.DONE : ExitStatus.DATA;
        }
    }
}
