package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseException;
import parallax.casefile.ReaderVersion;
import parallax.web.Pages;
import parallax.web.page.Desk;
import parallax.web.server.Door;
import parallax.web.server.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows a case in the browser.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Open a case in the browser: read, compare and correct. The server listens on this machine only,"
                + " lets in whoever has the address that it prints, and ends with Ctrl+C.",
        footer = {
            "",
            "Examples:",
            "  parallax open",
            "  parallax open strait.parallax --port 8080 --no-browser",
            "  parallax open --listen desk.example.org --port 8443 --password-file secret --tls desk.p12"
                    + " --tls-password-file key"
        })
final class OpenCommand implements Callable<Integer> {
    private static final long CLOSING = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CASE", arity = "0..1", description = "The case, if not the only one here.")
    private @Nullable Path named;

    @Option(names = "--case", paramLabel = "FOLDER", description = "The case (default: the only one here).")
    private @Nullable Path chosen;

    @Option(names = "--port", paramLabel = "N", description = "The port (default: any free one).")
    private int port;

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean noBrowser;

    @Option(
            names = "--listen",
            paramLabel = "HOST",
            description = "Listen on this name or address, so that others reach it (default: 127.0.0.1, this machine"
                    + " only). Needs --password-file, and --tls or --behind-proxy.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "The password that is asked for, on the first line of a file that only you can read.")
    private @Nullable Path passwordFile;

    @Option(names = "--tls", paramLabel = "FILE", description = "Certificate and key as PKCS 12.")
    private @Nullable Path store;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "The password of the --tls file, on the first line of a file that only you can read.")
    private @Nullable Path storePasswordFile;

    @Option(
            names = "--behind-proxy",
            paramLabel = "ADDRESS",
            description = "The address at which a reverse proxy, which must encrypt, reaches this server:"
                    + " https://desk.example.org")
    private @Nullable String proxy;

    private final Terminal terminal;

    OpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Door door = door();
        Path folder = CaseChoice.folder(chosen != null ? chosen : named);
        if (!Files.exists(folder.resolve("case.duckdb"))) {
            throw new CaseException(folder + ": nothing has been read into this case yet");
        }
        Desk desk = new Desk(Case.toWrite(folder, ReaderVersion.current()), Clock.systemUTC(), Pages::prepare);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (Workbench workbench = Workbench.start(desk, Pages.all(), Pages.commands(), Pages.attachments(), door)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(end, closed), "end"));
            desk.prepare();
            terminal.out().println(folder + " is open at " + workbench.entrance());
            terminal.out().println("Ctrl+C ends it.");
            terminal.out().flush();
            if (!noBrowser && terminal.progressed()) {
                Browser.open(workbench.entrance());
            }
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed.countDown();
        return ExitStatus.DONE;
    }

    /// Ctrl+C: lets the case be closed in order, but not for ever.
    private static void end(CountDownLatch end, CountDownLatch closed) {
        end.countDown();
        try {
            closed.await(CLOSING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Door door() throws IOException {
        try {
            Door.Tls tls = store == null
                    ? null
                    : new Door.Tls(existing(store), secret("--tls-password-file", storePasswordFile));
            String password = passwordFile == null ? null : secret("--password-file", passwordFile);
            return new Door(listen, port, tls, proxy, password);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static Path existing(Path file) throws CaseException {
        if (!Files.isRegularFile(file)) {
            throw new CaseException(file + ": there is no such file");
        }
        return file;
    }

    /// The first line of a file that nobody else may read.
    private static String secret(String option, @Nullable Path file) throws IOException {
        if (file == null) {
            throw new IllegalArgumentException(option + " is missing");
        }
        existing(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
            if (allowed.contains(PosixFilePermission.GROUP_READ) || allowed.contains(PosixFilePermission.OTHERS_READ)) {
                throw new CaseException(file + ": others can read it; chmod 600 " + file);
            }
        }
        String first = Files.readString(file).lines().findFirst().orElse("");
        if (first.isBlank()) {
            throw new CaseException(file + ": its first line is empty");
        }
        return first;
    }
}
