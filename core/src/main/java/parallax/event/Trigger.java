package parallax.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the lexicon: words that tell an event.
///
/// @param mode    PLOVER mode; absent where the type has none or the words do not tell
/// @param further lemmas, forms or classes (`@tie`) that must stand beside the first word; none for a single word
/// @param type    absent where the words, although they hold others of the lexicon, tell no event: "press release"
/// @param need    whom it takes to make it an event: "the war" is a topic, "their war on X" an event
record Trigger(@Nullable EventType type, @Nullable String mode, List<String> further, RoleScheme scheme, Need need) {
    /// Whom a trigger needs beside it.
    enum Need {
        NOBODY,
        ANYBODY,
        ACTOR,
        RECIPIENT,
        BOTH;

        boolean isMet(Roles.Filled who) {
            return switch (this) {
                case NOBODY -> true;
                case ANYBODY -> !who.isNobodys();
                case ACTOR -> !who.actors().isEmpty();
                case RECIPIENT -> !who.recipients().isEmpty();
                case BOTH -> !who.actors().isEmpty() && !who.recipients().isEmpty();
            };
        }
    }

    Trigger {
        further = List.copyOf(further);
    }
}
