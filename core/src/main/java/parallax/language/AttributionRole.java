package parallax.language;

/// What a stretch of words does in an attribution (PolNeAR's scheme: the outermost attribution only).
public enum AttributionRole {
    /// Who says, thinks, orders …
    SOURCE,
    /// The words that make it an attribution: `said`, `according to`.
    CUE,
    /// What is attributed; one content may come in pieces.
    CONTENT
}
