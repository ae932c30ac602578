package parallax.language;

/// Morphological features that the later rooms ask for.
public enum Feature {
    PLURAL,
    /// Finite past ("said").
    PAST,
    /// Finite present ("says", "say").
    PRESENT,
    INFINITIVE,
    GERUND,
    /// Past participle ("killed" in "was killed").
    PARTICIPLE,
    COMPARATIVE,
    SUPERLATIVE,
    POSSESSIVE
}
