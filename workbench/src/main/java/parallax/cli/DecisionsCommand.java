package parallax.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is done with people's decisions.
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "What people have decided about the records of a case: list it, undo it, take it to another case,"
                + " learn from it.",
        footer = {
            "",
            "Examples:",
            "  parallax decisions list",
            "  parallax decisions undo 12 --by ada --why \"wrong row\"",
            "  parallax decisions export --out ada.jsonl",
            "  parallax decisions import ada.jsonl --case strait.parallax",
            "  parallax decisions actors --out actors.tsv",
            "  parallax decisions agreement --coders ada,ben"
        })
final class DecisionsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "what to do with decisions is missing: list, undo, export, import, actors or agreement");
    }
}
