package parallax.eval.lines;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file of lines in UTF-8.
public record LineFile(Path path) {
    /// The lines in order, without their ends.
    ///
    /// @throws IOException naming the file where it is absent, a folder or no UTF-8
    public List<String> read() throws IOException {
        refuseFolder();
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            FileSystemException named = new FileSystemException(path.toString(), null, "is not UTF-8");
            named.initCause(e);
            throw named;
        }
    }

    /// Writes the lines, each with a line feed; makes the folders above where they are absent.
    public void write(List<String> lines) throws IOException {
        refuseFolder();
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(path, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /// What is wrong with a line, with the file's name.
    ///
    /// @param line counted from 0
    public FileSystemException wrong(int line, String reason) {
        return new FileSystemException(path.toString(), null, "line " + (line + 1) + ": " + reason);
    }

    private void refuseFolder() throws FileSystemException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
    }
}
