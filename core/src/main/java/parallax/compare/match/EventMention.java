package parallax.compare.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.event.Event;
import parallax.event.EventType;
import parallax.statement.Told;
import parallax.text.Span;

/// One place where an account tells an event, with what matching looks at.
///
/// @param ref          which event of which account
/// @param trigger      where the words stand
/// @param words        the trigger's words in lower case
/// @param type         what kind of event; absent where nobody has said
/// @param participants case-wide ids of those who act or are acted upon
public record EventMention(
        RecordRef ref, Span trigger, String words, @Nullable EventType type, Set<String> participants) {
    public EventMention {
        participants = Set.copyOf(participants);
    }

    /// The mentions of a story, account by account, each in order.
    public static List<EventMention> of(StoryAccounts story) {
        List<EventMention> mentions = new ArrayList<>();
        for (Compared compared : story.accounts()) {
            for (Told<Event> told : compared.account().events()) {
                mentions.add(of(story, compared, told.record()));
            }
        }
        return mentions;
    }

    private static EventMention of(StoryAccounts story, Compared compared, Event event) {
        Account account = compared.account();
        Set<String> participants = new HashSet<>(story.actors().ids(compared.id(), event.actors()));
        participants.addAll(story.actors().ids(compared.id(), event.recipients()));
        return new EventMention(
                new RecordRef(compared.id(), event.id()),
                event.trigger(),
                account.document().words(event.trigger()).toLowerCase(Locale.ROOT),
                event.type(),
                participants);
    }
}
