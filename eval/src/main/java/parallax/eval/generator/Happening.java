package parallax.eval.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Something that happened in the invented conflict, with everything that is claimed of it.
///
/// @param story   of which it is a part
/// @param refuge  where people go from the town
/// @param venue   of talks
/// @param quarter of the town, as most have it
/// @param words   `ship` and `nth` for the sentences, `topic` and `did` for the questions of the ledger
record Happening(
        int id,
        int story,
        String type,
        LocalDate day,
        Town town,
        Town refuge,
        Town venue,
        String quarter,
        int round,
        Map<String, String> words,
        List<Claim> claims) {
    Happening {
        words = Map.copyOf(words);
        claims = List.copyOf(claims);
    }

    String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word '" + key + "' for a " + type);
        }
        return word;
    }

    /// The people to whom it was done, as an actor.
    String victims() {
        return "people-" + id;
    }
}
