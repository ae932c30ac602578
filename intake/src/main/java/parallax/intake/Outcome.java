package parallax.intake;

import parallax.intake.source.SourceMap;
import parallax.text.Document;

/// What became of a file, or of a part of one.
public sealed interface Outcome {
    /// It is a document now.
    record Taken(Original original, Document document, SourceMap map) implements Outcome {}

    /// It could not be read.
    ///
    /// @param place  where in the file; empty for all of it
    /// @param reason one line of plain English
    record LeftOut(String file, String place, String reason) implements Outcome {}
}
