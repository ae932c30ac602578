package parallax.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import parallax.casefile.Case;
import parallax.casefile.ReaderVersion;
import parallax.cli.Main;
import parallax.cli.Terminal;
import parallax.web.page.Desk;
import parallax.web.server.Door;
import parallax.web.server.Workbench;

/// Cases that are read once for all tests, and workbenches on them.
final class Workbenches implements AutoCloseable {
    static final String KARSU = "karsu";
    static final String SEEDS = "seeds";
    private static final Path EXAMPLE = Path.of("..", "examples", "karsu");
    static final Path BESIDE = Path.of("..", "..", "shared", "seeds");

    private final Path folder;
    private final Map<String, Workbench> open = new HashMap<>();
    private int copies;

    Workbenches() {
        try {
            folder = Files.createTempDirectory("parallax-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param fresh on a copy of the case that nobody else sees
    synchronized Workbench open(String name, boolean fresh) {
        Path original = folder.resolve("read").resolve(name + ".parallax");
        if (!Files.exists(original)) {
            read(name, original);
        }
        return fresh
                ? start(copy(original, "fresh" + ++copies))
                : open.computeIfAbsent(name, _ -> start(copy(original, "shared")));
    }

    private static void read(String name, Path original) {
        Path inputs = name.equals(SEEDS) ? BESIDE : EXAMPLE;
        Assumptions.assumeTrue(Files.isDirectory(inputs), () -> inputs + " is not beside the project");
        try {
            Files.createDirectories(original.getParent());
            run(files(inputs, original));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The command line that reads them: texts alone, not what lies beside them.
    private static String[] files(Path inputs, Path original) throws IOException {
        if (inputs.equals(EXAMPLE)) {
            return new String[] {"read", inputs.toString(), "--case", original.toString()};
        }
        try (Stream<Path> files = Files.list(inputs)) {
            List<String> texts = files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .toList();
            return Stream.of(List.of("read"), texts, List.of("--case", original.toString()))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
        }
    }

    /// A workbench on accounts of the test's own.
    ///
    /// @param folder for the case
    static Workbench of(Path inputs, Path folder) {
        Path held = folder.resolve("own.parallax");
        run("read", inputs.toString(), "--case", held.toString());
        return start(held);
    }

    private static void run(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = Main.run(new Terminal(System.in, out, out, 100, false, false), words);
        if (status != 0) {
            throw new IllegalStateException("read ended with " + status + ": " + said);
        }
    }

    private Path copy(Path original, String place) {
        Path copy = folder.resolve(place).resolve(original.getFileName());
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbench start(Path folder) {
        try {
            Desk desk = new Desk(Case.toWrite(folder, ReaderVersion.current()), Clock.systemUTC());
            return Workbench.start(desk, Pages.all(), Pages.commands(), Pages.attachments(), Door.loopback(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Workbench workbench : open.values()) {
            workbench.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
