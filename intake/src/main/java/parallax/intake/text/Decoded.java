package parallax.intake.text;

import parallax.intake.source.SourceMap;

/// Characters and how they were read.
///
/// @param text    without a byte order mark
/// @param charset by which the bytes were read
/// @param skipped characters left out at the start: 1 for a byte order mark
public record Decoded(String text, String charset, int skipped) {
    /// The map of a document whose text is exactly this.
    public SourceMap identity() {
        return SourceMap.identity(charset, text.length(), skipped);
    }
}
