package parallax.casefile;

/// A bug of Parallax itself.
///
/// @param subject at what it showed: `document a`, `story a`
public record Fault(String subject, Throwable failure) {}
