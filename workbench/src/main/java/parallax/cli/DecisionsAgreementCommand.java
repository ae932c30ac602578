package parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.agreement.Agreement;
import parallax.casefile.Case;
import parallax.casefile.CoderAgreement;
import parallax.casefile.decision.DecisionLog;
import parallax.casefile.decision.RecordKind;
import parallax.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures how far two people agree.
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "How far two people agree who have coded the same documents: Krippendorff's alpha for units that"
                + " coders find themselves (alpha U), of the records that each accepted, edited or added. 1 is the same"
                + " units, 0 is as by chance.")
final class DecisionsAgreementCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--coders", paramLabel = "A,B", required = true, split = ",", description = "The two.")
    private List<String> coders = List.of();

    @Option(names = "--document", paramLabel = "ID", description = "Only this document (default: all both have coded).")
    private @Nullable String document;

    @Mixin
    private CaseOption chosen = new CaseOption();

    private final Terminal terminal;

    DecisionsAgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (coders.size() != 2 || coders.getFirst().equalsIgnoreCase(coders.getLast())) {
            throw new ParameterException(spec.commandLine(), "--coders needs two names, such as ada,ben");
        }
        String first = coders.getFirst().strip();
        String second = coders.getLast().strip();
        try (Case held = chosen.toRead()) {
            var decisions = new DecisionLog(held.folder()).read();
            CoderAgreement agreement = CoderAgreement.of(held, decisions, first, second, document);
            if (agreement.documents().isEmpty()) {
                terminal.out()
                        .println("no document in which both " + first + " and " + second + " have decided on records");
                return ExitStatus.DONE;
            }
            terminal.out()
                    .println(Plain.line("coded by both: "
                            + Wording.count(agreement.documents().size(), "document", "documents") + " ("
                            + String.join(", ", agreement.documents()) + ")"));
            for (RecordKind kind : RecordKind.values()) {
                print(kind, agreement.byKind().getOrDefault(kind, new Agreement(OptionalDouble.empty(), List.of())));
            }
            return ExitStatus.DONE;
        }
    }

    private void print(RecordKind kind, Agreement agreement) {
        terminal.out().println(kind.label() + "s: alpha U " + number(agreement.alpha()));
        for (Agreement.OfCategory category : agreement.categories()) {
            terminal.out()
                    .println("  " + category.category() + ": " + number(category.alpha()) + ", " + category.first()
                            + " and " + category.second() + " units");
        }
    }

    private static String number(OptionalDouble alpha) {
        return alpha.isPresent() ? String.format(Locale.ROOT, "%.3f", alpha.getAsDouble()) : "not defined (no units)";
    }
}
