package parallax.casefile;

/// What bringing a comparison up to date came to.
///
/// @param stories  that the case has now
/// @param compared of them, those whose accounts were compared anew
public record CompareReport(int stories, int compared) {}
