package parallax.place;

import java.util.List;
import parallax.text.Span;

/// Words that may name a place.
///
/// @param entries  the gazetteer's places of this name; empty where no list holds it
/// @param evidence how the sentence speaks for a place
/// @param area     whether the words after it ask for the wider unit ("Aleppo province")
record Toponym(Span span, String words, List<GazetteerEntry> entries, Evidence evidence, boolean area) {
    enum Evidence {
        /// "in Zenda", "Zenda province", a list after a place.
        LOCATIVE,
        /// Nothing for it and nothing against it.
        NONE,
        /// Before "talks", "process" …: a negotiation or a paper of that name.
        TRACK
    }
}
