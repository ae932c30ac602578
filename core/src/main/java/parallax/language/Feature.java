package parallax.language;

/// Morphological features that the later rooms ask for.
public enum Feature {
    PLURAL,
    /// Finite past ("said").
    PAST,
    /// Finite present ("says", "say").
    PRESENT,
    /// Base form after "to" or a modal ("to attend").
    INFINITIVE,
    /// Base form that commands or calls ("Boycott the vote!").
    IMPERATIVE,
    /// Present participle or gerund ("attending").
    GERUND,
    /// Past participle ("killed" in "was killed").
    PARTICIPLE,
    COMPARATIVE,
    SUPERLATIVE,
    POSSESSIVE
}
