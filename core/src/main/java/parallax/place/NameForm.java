package parallax.place;

/// How a name that was asked for stands to a place: the nearer the top, the likelier it is meant.
public enum NameForm {
    /// The name that the list files the place under, with or without accents.
    MAIN,
    /// Another spelling, an older name, a name in another language.
    ALTERNATE,
    /// "NYC", "U.K.", "Ky.", "KY": found only where it is written in capitals or with a dot.
    ABBREVIATION,
    /// A division's name without the word for it: "Laurel" of Laurel County.
    PART,
    /// No name, but the usual transliterations of one are equal to it: "Khan Sheikoun" for Khan Shaykhun.
    TOLERANT
}
