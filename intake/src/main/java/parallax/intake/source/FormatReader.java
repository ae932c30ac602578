package parallax.intake.source;

import java.io.IOException;

/// Reads the texts of one kind of file. Stateless.
public interface FormatReader {
    /// Hands each text of the file to `findings`.
    ///
    /// @throws Unreadable if the file, or the rest of it, cannot be read
    void read(RawFile file, Findings findings) throws IOException, Unreadable;
}
