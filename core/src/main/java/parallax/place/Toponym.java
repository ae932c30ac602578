package parallax.place;

/// A name of a place as it stands in the text, whatever it is used for.
///
/// @param place what it names; unknown or a guess at one of several places of the name, as its confidence tells
public record Toponym(Place place, Sense sense) {
    /// What a toponym is used for. Only the locative ones are places of an account.
    public enum Sense {
        /// Where something is: "talks in Moscow".
        LOCATIVE,
        /// Those who govern or live there: "Moscow said".
        ACTING,
        /// A piece of the name of somebody or something else: "Ohio Department of Health", "the Geneva talks".
        EMBEDDED,
        /// An adjective or people made of it: "Russian".
        DEMONYM
    }
}
