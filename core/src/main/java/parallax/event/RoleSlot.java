package parallax.event;

import java.util.List;
import java.util.Locale;

/// A place beside a trigger where an actor can stand.
///
/// @param kind         how it hangs there
/// @param prepositions those that bring it, of kind `WITH` alone
record RoleSlot(Kind kind, List<String> prepositions) {
    /// How an actor can hang on a trigger.
    enum Kind {
        /// Who does it, by the voice of the verb.
        DOER,
        /// To whom it is done, by the voice of the verb.
        PATIENT,
        /// Subject of a verb, whatever its voice.
        SUBJECT,
        /// "gave X".
        INDIRECT,
        /// "demanded that X go".
        CLAUSE,
        /// "rejected X's offer", "an offer by X": whose object it is.
        OWNER_OF_OBJECT,
        /// "X's attack".
        OWNER,
        /// "Russian attack", "rebel attack".
        MODIFIER,
        /// "attack by X".
        BY,
        /// "X launched an attack".
        CARRIER,
        /// "blamed X for the attack", "blamed the attack on X", "held X responsible for the attack".
        ACCUSED,
        /// "gave X its support", "X came under attack".
        RECEIVER,
        /// "refused to meet X", "threatened to cut aid to X": whom the infinitive behind the verb is about.
        INFINITIVE,
        /// "did it at the request of Y", "rejected Y's request": whose answer it is.
        ANSWERER,
        /// "advanced with the support of Y": whom the noun helps.
        HELPED,
        /// "the campaign of X against Y": who does it, where another preposition tells to whom.
        SIDE,
        /// A preposition brings it.
        WITH
    }

    /// @param words such as `doer` or `with:on,against`
    static RoleSlot of(String words) {
        int colon = words.indexOf(':');
        String kind = colon < 0 ? words : words.substring(0, colon);
        return new RoleSlot(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                colon < 0 ? List.of() : List.of(words.substring(colon + 1).split(",", -1)));
    }
}
