package parallax.language;

/// What a name in the text names, as far as the sentence tells.
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /// A nationality, religion, people or political camp: `Syrian`, `Sunni`, `Democrats`.
    GROUP,
    /// A work, law, event, product and so on.
    OTHER
}
