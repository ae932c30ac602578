package parallax.actor;

/// How an actor is named.
enum CandidateType {
    /// A listed actor by name.
    LISTED,
    /// A name that no registry holds, sure by its own words or context.
    NAME,
    /// A description by common nouns.
    PHRASE
}
