package parallax.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.eval.generator.GeneratedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax eval generate`: invented accounts with everything known about them.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Writes invented accounts of invented happenings, with gold of their records, stories, issues and relations.",
        footerHeading = "%nExamples:%n",
        footer = {"  parallax eval generate --accounts 300 --happenings 120 --seed 1 target/generated"})
public final class GenerateCommand implements Callable<Integer> {
    private static final int ACCOUNTS_A_HAPPENING = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OUT_FOLDER", description = "takes accounts/, gold/ and comparison.gold.json")
    private Path folder = Path.of("");

    @Option(names = "--accounts", paramLabel = "N", defaultValue = "300", description = "default: ${DEFAULT-VALUE}")
    private int accounts;

    @Option(names = "--happenings", paramLabel = "M", description = "default: a third of the accounts")
    private @Nullable Integer happenings;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "the same seed gives the same bytes (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        int told = happenings == null ? Math.max(1, accounts / ACCOUNTS_A_HAPPENING) : happenings;
        CommandSpec spec = this.spec;
        if (spec == null) {
            throw new IllegalStateException("not started by a command line");
        }
        if (accounts < 1 || told < 1) {
            throw new ParameterException(spec.commandLine(), "--accounts and --happenings must be at least 1");
        }
        GeneratedFolder.write(seed, accounts, told, folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println("written: " + folder + ", " + accounts + " accounts of " + told + " happenings");
        out.flush();
        return 0;
    }
}
