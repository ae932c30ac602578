package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseException;

/// Which case a command works on where the user named none.
final class CaseChoice {
    private static final String ENDING = ".parallax";

    private CaseChoice() {}

    /// The case for these inputs: in the working folder, named after the first.
    static Path of(List<Path> inputs) {
        Path first = inputs.getFirst();
        if (first.equals(Path.of("-"))) {
            return Path.of("stdin" + ENDING);
        }
        Path name = first.toAbsolutePath().normalize().getFileName();
        String stem = name == null ? "case" : name.toString();
        int dot = Files.isDirectory(first) ? -1 : stem.lastIndexOf('.');
        return Path.of((dot > 0 ? stem.substring(0, dot) : stem) + ENDING);
    }

    /// The named case, else the only one in the working folder, opened to be looked at.
    static Case open(@Nullable Path named) throws IOException {
        return Case.toRead(folder(named));
    }

    /// The named case, else the only one in the working folder.
    static Path folder(@Nullable Path named) throws IOException {
        return named != null ? named : only();
    }

    private static Path only() throws IOException {
        List<Path> cases = casesIn(Path.of(""));
        return switch (cases.size()) {
            case 0 -> throw new CaseException("no case here; name one with --case, or make one: parallax read FOLDER");
            case 1 -> cases.getFirst();
            default ->
                throw new CaseException("several cases here; name one with --case: "
                        + String.join(", ", cases.stream().map(Path::toString).toList()));
        };
    }

    /// The case folders directly in a folder, by name.
    static List<Path> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.exists(file.resolve("case.json")))
                    .sorted()
                    .toList();
        }
    }
}
