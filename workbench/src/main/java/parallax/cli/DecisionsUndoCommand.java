package parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import parallax.casefile.Case;
import parallax.casefile.CaseException;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.DecisionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Undoes a decision.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Undo a decision by its number; to undo an undoing makes what it undid hold again.")
final class DecisionsUndoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NUMBER", description = "Number of the decision, as list shows it.")
    private int number;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "Why, in your words.")
    private String why = "";

    @Mixin
    private CaseOption chosen = new CaseOption();

    private final Terminal terminal;

    DecisionsUndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = chosen.toWrite()) {
            CorrectionDesk desk = CaseOption.desk(held);
            DecisionResult result = desk.undo(by, why, number);
            desk.compare();
            terminal.out().println("decision " + result.entry().number() + ": undid " + number);
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        }
    }
}
