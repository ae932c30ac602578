package parallax.compare.framing;

import java.util.List;
import parallax.actor.Voice;
import parallax.compare.ledger.Evidence;

/// How often a source uses some words for somebody.
///
/// @param words    as they are written most often
/// @param accounts how many of the source's accounts have them
/// @param speakers in an attributed voice who is quoted with them, in alphabetical order; empty in the author's own
/// @param spans    where they stand, in the order of accounts and of the text; as many as are counted
public record NameUse(
        String words, String source, Voice voice, int accounts, List<String> speakers, List<Evidence> spans) {
    public NameUse {
        speakers = List.copyOf(speakers);
        spans = List.copyOf(spans);
    }

    /// How often.
    public int count() {
        return spans.size();
    }
}
