package parallax.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.intake.source.RawFile;

/// Walks inputs in their order and folders by name, each file once. In folders, names that begin with a dot are passed
/// over; symbolic links are followed once. Never opens anything but regular files, so pipes and devices cannot block
/// it.
final class Folders {
    /// Takes what is found.
    interface Visitor {
        void file(RawFile file);

        void leftOut(String file, String reason);
    }

    private final Visitor visitor;
    private final Set<Path> seen;

    Folders(Set<Path> except, Visitor visitor) {
        this.visitor = visitor;
        this.seen = new HashSet<>();
        except.forEach(path -> seen.add(real(path)));
    }

    /// Visits a file, or all files below a folder.
    void walk(Path path) {
        try {
            visit(path);
        } catch (IOException | SecurityException e) {
            visitor.leftOut(path.toString(), Reasons.of(e));
        }
    }

    private void visit(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            folder(path);
        } else if (!attributes.isRegularFile()) {
            visitor.leftOut(path.toString(), "it is a pipe, socket or device, not a file");
        } else if (!Files.isReadable(path)) {
            visitor.leftOut(path.toString(), Reasons.NOT_ALLOWED);
        } else if (seen.add(real(path))) {
            visitor.file(new RawFile(path.toString(), path, attributes.size()));
        } else if (Files.isSymbolicLink(path)) {
            visitor.leftOut(path.toString(), "it is a link to a file that is read already");
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("it is a link to a file that does not exist", e);
            }
            throw e;
        }
    }

    private void folder(Path folder) throws IOException {
        if (!seen.add(real(folder))) {
            if (Files.isSymbolicLink(folder)) {
                visitor.leftOut(folder.toString(), "it is a link to a folder that is read already");
            }
            return;
        }
        for (Path child : children(folder)) {
            if (Files.isSymbolicLink(child) && real(folder).startsWith(real(child))) {
                // Followed, it would lead to everything around what the user named.
                visitor.leftOut(child.toString(), "it is a link to a folder that it lies in");
            } else {
                walk(child);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isReadable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        List<Path> children = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.comparing(
                            child -> child.getFileName().toString()))
                    .forEach(children::add);
        }
        return children;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
