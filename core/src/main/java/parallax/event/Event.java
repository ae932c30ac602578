package parallax.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.time.Interval;

/// Who did what to whom (codebook §4).
///
/// @param id         unique within its account, such as `e1`
/// @param trigger    the words that tell it
/// @param mode       PLOVER mode; absent where the type has none or the words do not tell
/// @param actors     ids of those who act, in order of mention; empty where nobody is named
/// @param recipients ids of those acted upon
/// @param place      where, by name; absent where not said
public record Event(
        String id,
        Span trigger,
        EventType type,
        @Nullable String mode,
        List<String> actors,
        List<String> recipients,
        EventStatus status,
        @Nullable String place,
        Interval time) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
