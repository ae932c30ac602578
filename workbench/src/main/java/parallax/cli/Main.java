package parallax.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceLoader;
import parallax.casefile.ReaderVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program.
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads many accounts of one conflict and gives one attributed record: who did or said what to whom, when,"
                    + " where, how many, according to whom, every item tied to its exact words."
        },
        footer = {
            "",
            "Examples:",
            "  parallax read examples/karsu              read a folder into the case karsu.parallax",
            "  parallax compare                          where the accounts clash, and by which rule",
            "  parallax open                             read, compare and correct in the browser",
            "  parallax show figures                     who gives which numbers, in which words",
            "  parallax export --format csv --out tables everything as tables",
            "",
            "Exit status: 0 done, 2 something could not be read or written, 64 wrong command line, 70 a fault."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "After a fault in Parallax, print where it happened.")
    private boolean debug;

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(System.getenv()), arguments));
    }

    /// Runs one command.
    ///
    /// @return the exit status
    public static int run(Terminal terminal, String... arguments) {
        Main main = new Main(terminal);
        CommandLine line = new CommandLine(main)
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new OpenCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CommandLine(new PlacesCommand()).addSubcommand(new PlacesImportCommand(terminal)))
                .addSubcommand(new CommandLine(new DecisionsCommand())
                        .addSubcommand(new DecisionsListCommand(terminal))
                        .addSubcommand(new DecisionsUndoCommand(terminal))
                        .addSubcommand(new DecisionsExportCommand(terminal))
                        .addSubcommand(new DecisionsImportCommand(terminal))
                        .addSubcommand(new DecisionsActorsCommand(terminal))
                        .addSubcommand(new DecisionsAgreementCommand(terminal)));
        ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        line.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.min(terminal.width(), 110))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> main.misused(e))
                .setExecutionExceptionHandler((e, _, _) -> main.failed(e));
        int status = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }

    private int misused(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        complain(misuse(e) + " (see " + command + " --help)");
        return ExitStatus.USAGE;
    }

    private static String misuse(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return firstLine(String.valueOf(e.getMessage()));
        }
        String word = unmatched.getUnmatched().getFirst();
        if (e.getCommandLine().getParent() != null) {
            return "one word too many: " + word;
        }
        return "there is no command " + word + "; there are "
                + String.join(", ", e.getCommandLine().getSubcommands().keySet());
    }

    private int failed(Exception e) {
        terminal.out().flush();
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof IOException problem) {
            complain(message(problem));
            return ExitStatus.DATA;
        }
        complain("a fault in Parallax: " + e + (debug ? "" : " (--debug shows where)"));
        return ExitStatus.FAULT;
    }

    private void complain(String message) {
        terminal.err().println("parallax: " + Plain.line(message));
        terminal.err().flush();
    }

    private static String message(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left on device")) {
            return "no space left on the disk; what was written before is kept";
        }
        return switch (e) {
            case NoSuchFileException _ -> message + ": there is no such file or folder";
            case AccessDeniedException _ -> message + ": access is not allowed";
            case FileAlreadyExistsException _ -> message + ": a file of this name is in the way";
            case FileSystemException _ -> firstLine(message);
            default -> firstLine(message);
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    /// `parallax 0.1.0`
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"parallax " + ReaderVersion.released()};
        }
    }
}
