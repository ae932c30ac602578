package parallax.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A noun phrase headed by an actor noun.
///
/// @param from       first token, modifiers in, article out
/// @param head       the head noun
/// @param to         after the last token, which may lie in a complement (`crew of a ferry`)
/// @param noun       the head's class
/// @param key        the head in the singular, of two words where they form one (`prime minister`)
/// @param determiner the determiner in lower case, empty if bare
/// @param plural     whether the head is plural
/// @param number     whether a number counts the head
/// @param modified   whether adjectives, nouns or names modify the head
/// @param state      the state that a modifier or complement designates
record NounPhrase(
        int from,
        int head,
        int to,
        HeadNoun noun,
        String key,
        String determiner,
        boolean plural,
        @Nullable Long number,
        boolean modified,
        @Nullable Actor state) {
    Optional<Actor> owner() {
        return Optional.ofNullable(state);
    }
}
