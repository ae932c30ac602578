package parallax.compare.framing;

/// What sort of word it is: names tell what a source writes about, the others how.
public enum WordKind {
    /// A word with a meaning of its own.
    CONTENT,
    /// A word that is mostly written with a capital, or part of a name.
    NAME,
    /// An article, pronoun, preposition, conjunction or auxiliary.
    FUNCTION
}
