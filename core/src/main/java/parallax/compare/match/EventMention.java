package parallax.compare.match;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.RecordRef;
import parallax.event.EventType;
import parallax.text.Span;

/// One place where an account tells an event, with what matching looks at.
///
/// @param ref          which event of which account
/// @param trigger      where the words stand
/// @param words        the trigger's words in lower case
/// @param word         the trigger's head word
/// @param type         what kind of event; absent where nobody has said
/// @param participants case-wide ids of those who act or are acted upon
/// @param around       what stands around the trigger
/// @param setting      what its sentence says by its tree
public record EventMention(
        RecordRef ref,
        Span trigger,
        String words,
        TriggerWord word,
        @Nullable EventType type,
        Set<String> participants,
        Surroundings around,
        Setting setting) {
    public EventMention {
        participants = Set.copyOf(participants);
    }
}
