package parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.casefile.Case;
import parallax.casefile.DecisionList;
import parallax.casefile.DecisionText;
import parallax.casefile.ListedDecision;
import parallax.casefile.decision.DecisionLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists a case's decisions.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "List what was decided, with what became of it: holds; moved (the text has changed, its words stand"
                        + " elsewhere); kept (the machine reads no such record any more, what the person said stands);"
                        + " homeless (its words are not found); waiting (until the next read); undone.")
final class DecisionsListCommand implements Callable<Integer> {
    @Mixin
    private CaseOption chosen = new CaseOption();

    @Option(names = "--homeless", description = "Only those whose words are not found.")
    private boolean homeless;

    private final Terminal terminal;

    DecisionsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = chosen.toRead()) {
            List<ListedDecision> all = DecisionList.of(held, new DecisionLog(held.folder()).read());
            all.stream()
                    .filter(one -> !homeless || one.isHomeless())
                    .forEach(one -> terminal.out().println(line(one)));
            if (all.isEmpty()) {
                terminal.out().println("nothing decided yet");
            }
            return ExitStatus.DONE;
        }
    }

    /// `12  2031-06-01 08:00  ada  holds  edit event “shelled” (second): status denied; because "…"`
    static String line(ListedDecision listed) {
        var entry = listed.entry();
        String why = entry.why().isEmpty() ? "" : " (" + entry.why() + ")";
        String at = entry.at().toString().replace('T', ' ');
        return Plain.line(entry.number() + "  " + at.substring(0, Math.min(16, at.length())) + "  " + entry.by() + "  "
                + listed.status() + "  " + DecisionText.of(entry.decision()) + why);
    }
}
