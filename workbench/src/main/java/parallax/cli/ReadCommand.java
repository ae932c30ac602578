package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseException;
import parallax.casefile.Fault;
import parallax.casefile.FaultLog;
import parallax.casefile.ListFile;
import parallax.casefile.Lists;
import parallax.casefile.ReadReport;
import parallax.casefile.ReadRun;
import parallax.casefile.ReaderVersion;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.search.index.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads files into a case.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Read accounts into a case, and say what it holds. Reading again adds only what is new or"
                + " changed; a run that was stopped is continued by the same command.",
        footer = {
            "",
            "Files named actors.tsv, places.tsv and families.tsv in a folder that is read are not accounts but lists,"
                    + " and are used.",
            "",
            "Examples:",
            "  parallax read examples/karsu",
            "  parallax read reports/*.pdf --case strait --actors my-actors.tsv",
            "  parallax read news.csv --columns text=body,title=headline,date=day",
            "  curl … | parallax read - --case strait"
        })
final class ReadCommand implements Callable<Integer> {
    private static final int LINES_OF_LEFT_OUT = 20;
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or folders: text, Markdown, HTML, PDF, DOCX, ODT, mail, feeds, WARC, JSON Lines, CSV;"
                    + " - is standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--case",
            paramLabel = "FOLDER",
            description = "The case, made if it is not there yet (default: named after the first PATH, here).")
    private @Nullable Path chosen;

    @Option(names = "--actors", paramLabel = "FILE", description = "A list of actors, beside the built-in one.")
    private List<Path> actors = List.of();

    @Option(names = "--places", paramLabel = "FILE", description = "A list of places, beside the built-in one.")
    private List<Path> places = List.of();

    @Option(
            names = "--families",
            paramLabel = "FILE",
            description = "A list of publishers that are one house: they count as one origin.")
    private List<Path> families = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,…",
            description = "Which columns of a CSV or JSON Lines corpus hold what (default: guessed from their names).")
    private @Nullable String columns;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many accounts to read at the same time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--again", description = "Read everything again, whether it has changed or not.")
    private boolean again;

    private final Terminal terminal;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        check();
        // DuckDB takes a while to load; meanwhile the lists are read.
        Thread.ofPlatform().daemon().start(Case::prepare);
        Path folder = chosen != null ? chosen : CaseChoice.of(inputs);
        Lists lists = lists(folder);
        long start = System.nanoTime();
        try (Case held = Case.toWrite(folder, ReaderVersion.current())) {
            held.adopt(lists, ReaderVersion.current(), again);
            Intake intake = new Intake(settings(folder, lists));
            ProgressBar bar = new ProgressBar(terminal, terminal.progressed() ? intake.estimate(inputs) : 0);
            ReadReport report = new ReadRun(
                            held, (document, likely) -> lists.reader().read(document, likely), threads, bar)
                    .read(intake, inputs, terminal.in());
            bar.clear();
            List<Fault> uncompared = CompareCommand.update(held).faults();
            index(held);
            tell(held, lists, report, (System.nanoTime() - start) / 1e9);
            complain(report, uncompared, held);
            new Overview(held).print(terminal);
            return report.leftOut().isEmpty() && uncompared.isEmpty() ? ExitStatus.DONE : ExitStatus.DATA;
        }
    }

    /// Whoever searches first would make the index otherwise, so a failure is news but no loss.
    private void index(Case held) throws IOException {
        try {
            SearchIndex.of(held).update();
        } catch (IOException e) {
            terminal.err().println("not indexed for searching: " + Plain.line(String.valueOf(e.getMessage())));
            terminal.err().flush();
        }
    }

    private void check() throws CaseException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        for (Path input : inputs) {
            if (input.toString().isEmpty()) {
                throw new ParameterException(spec.commandLine(), "a PATH is empty; for this folder write .");
            }
            if (!input.equals(STANDARD_INPUT) && !Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
                throw new CaseException(input + ": there is no such file or folder");
            }
        }
    }

    private Lists lists(Path folder) throws IOException {
        Lists lists = Lists.of(folder);
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                lists = withListed(lists, ListFile.Kind.ACTORS, input.resolve("actors.tsv"));
                lists = withListed(lists, ListFile.Kind.PLACES, input.resolve("places.tsv"));
                lists = withListed(lists, ListFile.Kind.FAMILIES, input.resolve("families.tsv"));
            }
        }
        for (Path file : actors) {
            lists = lists.with(ListFile.Kind.ACTORS, file);
        }
        for (Path file : places) {
            lists = lists.with(ListFile.Kind.PLACES, file);
        }
        for (Path file : families) {
            lists = lists.with(ListFile.Kind.FAMILIES, file);
        }
        return lists.loaded();
    }

    private static Lists withListed(Lists lists, ListFile.Kind kind, Path file) throws IOException {
        return Files.isRegularFile(file) ? lists.with(kind, file) : lists;
    }

    private IntakeSettings settings(Path folder, Lists lists) throws IOException {
        Set<Path> except = new HashSet<>(lists.files());
        except.add(folder);
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                except.addAll(CaseChoice.casesIn(input));
            }
        }
        IntakeSettings settings = IntakeSettings.STANDARD.without(except);
        try {
            return columns == null ? settings : settings.withColumns(columns);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage());
        }
    }

    private void tell(Case held, Lists lists, ReadReport report, double seconds) throws IOException {
        List<String> parts = new ArrayList<>();
        count(parts, report.added(), "new");
        count(parts, report.changed(), "changed");
        count(parts, report.again(), "read again with other lists or another reader");
        count(parts, report.unchanged(), "unchanged");
        count(parts, report.removed(), "no longer in their file");
        count(parts, report.leftOut().size(), "left out");
        var out = terminal.out();
        out.printf(
                Locale.ROOT,
                "%s: %s (%.1f s)%n",
                held.folder(),
                parts.isEmpty() ? "nothing to read" : String.join(", ", parts),
                seconds);
        if (!lists.files().isEmpty()) {
            out.println("lists in use: "
                    + Plain.line(String.join(
                            ", ", lists.files().stream().map(Path::toString).toList())));
        }
        out.flush();
    }

    private static void count(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private void complain(ReadReport report, List<Fault> uncompared, Case held) throws IOException {
        var err = terminal.err();
        report.leftOut().stream().limit(LINES_OF_LEFT_OUT).forEach(left -> {
            String place = left.place().isEmpty() ? "" : ", " + left.place();
            err.println("left out: " + Plain.line(left.file() + place + ": " + left.reason()));
        });
        int more = report.leftOut().size() - LINES_OF_LEFT_OUT;
        if (more > 0) {
            err.println("and " + more + " more: parallax show left-out --case " + held.folder());
        }
        List<Fault> faults = new ArrayList<>(report.faults());
        faults.addAll(uncompared);
        if (!faults.isEmpty()) {
            Path log = FaultLog.write(held.folder(), faults);
            if (!report.faults().isEmpty()) {
                err.println("Parallax itself failed at " + report.faults().size() + " of these; details are in " + log);
            }
            if (!uncompared.isEmpty()) {
                CompareCommand.told(uncompared, log, terminal);
            }
        }
        err.flush();
    }
}
