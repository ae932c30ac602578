package parallax.talks;

import java.util.List;
import parallax.text.Span;

/// A negotiation process.
///
/// @param id       made from its name, such as `geneva`
/// @param mentions where the account names it, in order, at least one
public record Track(String id, String name, List<Span> mentions) {
    public Track {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a track without words: " + id);
        }
    }
}
