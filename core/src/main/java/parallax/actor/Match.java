package parallax.actor;

import java.util.List;
import parallax.text.Span;

/// Words of a sentence that registry names fit.
///
/// @param span    the words; may begin or end inside a token (`Russia` of `Russia-backed`)
/// @param from    index of the first token
/// @param to      index after the last token
/// @param aliases all names that fit, at least one; several actors where the words are ambiguous
/// @param exact   whether they fit letter by letter but for accents and case; else by [TransliterationKey]
public record Match(Span span, int from, int to, List<Alias> aliases, boolean exact) {
    public Match {
        aliases = List.copyOf(aliases);
        if (aliases.isEmpty()) {
            throw new IllegalArgumentException("a match without aliases at " + span);
        }
    }
}
