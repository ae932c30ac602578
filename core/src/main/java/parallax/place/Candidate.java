package parallax.place;

import java.util.List;
import parallax.text.Span;

/// Words that may be a toponym.
///
/// @param words    what the gazetteer was asked for
/// @param entries  the gazetteer's places of this name; empty where no list holds it
/// @param evidence how the sentence speaks for a place
/// @param unit     what the words after it ask for
record Candidate(Span span, String words, List<GazetteerEntry> entries, Origin origin, Evidence evidence, Unit unit) {
    Candidate {
        entries = List.copyOf(entries);
    }

    /// What the language model takes the words for.
    enum Origin {
        /// The name of a place.
        NAMED,
        /// A piece of a place's longer name: "Paris City Hall", "North Richmond".
        PART,
        /// A piece of a compound: "U.S.-led", "R-Ashland".
        COMPOUND,
        /// A piece of an organisation's name: "Henderson Police Department".
        EMBEDDED,
        /// A name of an organisation or anything else but a person.
        OTHER_NAME,
        PERSON,
        /// No name.
        BARE,
        /// A short form from the list: "Ill.", "UAE".
        SHORT,
        /// An adjective or people from the list.
        DEMONYM
    }

    /// How the sentence speaks for a place.
    enum Evidence {
        /// "in Zenda", "Zenda province", a list after a place.
        LOCATIVE,
        /// Words as before a place, but no list holds the name and it may be a ship's or a firm's: "from Maris Dawn".
        DOUBTFUL,
        /// Before an office or body of the place: "Zenda mayor".
        OWNER,
        /// Nothing for it and nothing against it.
        NONE,
        /// Before "talks", "process" …: a negotiation or a paper of that name.
        TRACK
    }

    /// How wide a place the words after a name ask for.
    enum Unit {
        ANY,
        /// "Zenda province", "Springfield, Zenda".
        WIDER,
        /// "Zenda police", "Zenda City Hall".
        TOWN
    }

    /// The same words before which a smaller place stands: "Paris, Texas".
    Candidate wider() {
        return new Candidate(span, words, entries, origin, evidence, Unit.WIDER);
    }

    String key() {
        return PlaceKey.of(words);
    }
}
