package parallax.actor;

import java.util.Optional;
import parallax.actor.HeadNoun.Sort;

/// What a description says its actor is.
final class PhraseKind {
    private PhraseKind() {}

    /// The head's kind, but for an office that nobody named holds yet (`the next president`), and for groups that a
    /// modifier tells more of (`rebel groups`) or nothing names (`several
    /// parties`).
    static ActorKind of(Words words, NounPhrase phrase, ActorLexicon lexicon) {
        if (phrase.noun().sort() == Sort.OFFICE
                && phrase.modified()
                && phrase.owner().isEmpty()) {
            return ActorKind.UNNAMED;
        }
        if (phrase.noun().sort() != Sort.GROUP) {
            return phrase.noun().kind();
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (lexicon.in("armed", words.lower(i)) || isFighter(lexicon.head(Singular.of(words.lower(i))))) {
                return ActorKind.ARMED_GROUP;
            }
            if (words.lower(i).equals("opposition")) {
                return ActorKind.COALITION;
            }
        }
        boolean nameless = phrase.plural() && phrase.noun().kind() != ActorKind.COALITION;
        return nameless ? ActorKind.UNNAMED : phrase.noun().kind();
    }

    private static boolean isFighter(Optional<HeadNoun> noun) {
        return noun.filter(found -> found.sort() == Sort.FIGHTERS).isPresent();
    }
}
