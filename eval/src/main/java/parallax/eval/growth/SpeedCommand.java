package parallax.eval.growth;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax eval speed`: what comparing costs as a case grows.
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description =
                "Reads generated accounts, compares them from scratch, adds some one by one, and writes what it took.",
        footerHeading = "%nExamples:%n",
        footer = {"  parallax eval speed target/speed", "  parallax eval speed --accounts 100,200 target/small --page -"
        })
public final class SpeedCommand implements Callable<Integer> {
    private static final int FEWEST = 50;
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OUT_FOLDER", description = "takes the generated accounts and their cases")
    private Path folder = Path.of("");

    @Option(
            names = "--accounts",
            paramLabel = "N",
            split = ",",
            defaultValue = "500,1000,2000",
            description = "sizes of the cases (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = new ArrayList<>();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            defaultValue = "docs/compare-speed.md",
            description = "the page to write, - for standard output (default: ${DEFAULT-VALUE})")
    private Path page = Path.of("docs", "compare-speed.md");

    @Override
    public Integer call() throws IOException {
        CommandSpec spec = this.spec;
        if (spec == null) {
            throw new IllegalStateException("not started by a command line");
        }
        if (sizes.stream().anyMatch(size -> size < FEWEST)) {
            throw new ParameterException(spec.commandLine(), "--accounts must be at least " + FEWEST);
        }
        String conditions = conditions();
        List<CaseTimes> all = new ArrayList<>();
        for (int size : sizes.stream().sorted().toList()) {
            all.add(CaseSpeed.measure(folder.resolve(Integer.toString(size)), size));
        }
        PrintWriter out = spec.commandLine().getOut();
        String text = CaseSpeedPage.of(all, conditions);
        if (page.equals(STANDARD_OUTPUT)) {
            out.print(text);
        } else {
            Files.writeString(page, text);
            out.println("written: " + page);
        }
        out.flush();
        return 0;
    }

    private static String conditions() {
        return String.format(
                Locale.ROOT,
                "Processors: %d. Load before: %.2f. Most memory that Java objects may take: %d MB.",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
