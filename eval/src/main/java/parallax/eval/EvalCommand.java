package parallax.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.cli.Subcommand;
import parallax.eval.growth.SpeedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax eval`: predictions in a scorer's format, and their scores.
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, SpeedCommand.class},
        description =
                "Reads texts that have gold, writes predictions in the independent scorer's format, and scores them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax eval records --gold ../shared/worlds/karsu/gold --out target/karsu",
            "  parallax eval trees --raw --gold ../shared/data/ud/ewt-dev.conllu --out target/ewt.conllu",
            "  parallax eval all --data ../shared"
        })
public final class EvalCommand implements Subcommand {
    private static final String ALL = "all";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "TASK",
            arity = "0..1",
            description =
                    "records, comparison, trees, names, attribution, relations, timexes, newsquant, idetect, places, or 'all' to make the page of scores anew")
    private String task = "";

    @Option(names = "--gold", paramLabel = "FILE|DIR", description = "gold, as the task's scorer takes it")
    private @Nullable Path gold;

    @Option(names = "--texts", paramLabel = "DIR", description = "texts, where they are not beside the gold")
    private @Nullable Path texts;

    @Option(names = "--out", paramLabel = "FILE|DIR", description = "takes the predictions (all: target/eval)")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "DIR", description = "for 'all': the shared folder with all gold")
    private @Nullable Path data;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            defaultValue = "docs/scores.md",
            description = "for 'all': the page to write (default: ${DEFAULT-VALUE})")
    private Path page = Path.of("docs", "scores.md");

    @Option(names = "--per-account", description = "print the scores of each account, too")
    private boolean perAccount;

    @Option(names = "--raw", description = "for 'trees': read plain text, not the words of the gold")
    private boolean raw;

    @Option(names = "--option", paramLabel = "WORD", description = "an option of the task (docs/scores.md names them)")
    private List<String> options = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (task.isEmpty()) {
            throw mistake("eval needs a task; there are: " + names());
        }
        return task.equals(ALL) ? all() : one();
    }

    private int one() throws IOException {
        Task found = Task.all().stream()
                .filter(one -> one.name().equals(task))
                .findFirst()
                .orElseThrow(() -> mistake("no task '" + task + "'; there are: " + names()));
        Path gold = needed("--gold", this.gold);
        Path out = needed("--out", this.out);
        print(found.run(new TaskFiles(gold, texts, out, perAccount, raw, new HashSet<>(options))));
        return 0;
    }

    private int all() throws IOException {
        Path data = needed("--data", this.data);
        List<ScoreSection> sections = new ArrayList<>();
        for (Task one : Task.all()) {
            sections.add(one.section(data, out == null ? Path.of("target", "eval") : out));
        }
        Path folder = page.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(page, ScorePage.of(sections));
        print("written: " + page + "\n");
        return 0;
    }

    private Path needed(String option, @Nullable Path path) {
        if (path == null) {
            throw mistake("eval " + task + " needs " + option);
        }
        return path;
    }

    private ParameterException mistake(String message) {
        return new ParameterException(line(), message);
    }

    private void print(String text) {
        PrintWriter printer = line().getOut();
        printer.print(text);
        printer.flush();
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("not started by a command line");
        }
        return spec.commandLine();
    }

    private static String names() {
        return String.join(", ", Task.all().stream().map(Task::name).toList()) + ", " + ALL;
    }
}
