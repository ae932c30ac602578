package parallax.compare.match;

import java.util.List;

/// Mentions of one event.
///
/// @param mentions at least one, in the order of their records
public record EventChain(List<EventMention> mentions) {
    public EventChain {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain without mention");
        }
    }
}
