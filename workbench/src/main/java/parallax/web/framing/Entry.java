package parallax.web.framing;

import java.util.List;
import parallax.actor.Voice;
import parallax.compare.ledger.Evidence;

/// A count of a table: of one line, for one source, in one voice.
///
/// @param line     the words or the role that are counted
/// @param note     what else is known of the line; empty where nothing
/// @param accounts in how many of the source's accounts
/// @param speakers who is quoted with it; empty in the source's own voice
/// @param of       out of how many, where it is a share of something; 0 where it is not
/// @param spans    where it stands, as many as are counted
record Entry(
        String line,
        String note,
        String source,
        Voice voice,
        int accounts,
        List<String> speakers,
        int of,
        List<Evidence> spans) {
    int count() {
        return spans.size();
    }
}
