package parallax.web.overview;

import java.util.List;

/// What was not read, or counts as another's.
///
/// @param all         how many files or parts of files were left out
/// @param leftOut     the first of them
/// @param copies      how many documents are copies
/// @param copied      the first of them
/// @param boilerplate how many passages were set aside as forms, buttons and the like
public record Outside(long all, List<LeftOut> leftOut, long copies, List<Copy> copied, long boilerplate) {
    public Outside {
        leftOut = List.copyOf(leftOut);
        copied = List.copyOf(copied);
    }

    /// @param place  where in the file; empty for the whole
    /// @param reason in a sentence
    public record LeftOut(String file, String place, String reason) {}

    /// @param kind   `exact`, `near` or `reprint`
    /// @param of     the document that it copies
    /// @param source who published the copy
    public record Copy(String document, String of, String kind, String source) {}
}
