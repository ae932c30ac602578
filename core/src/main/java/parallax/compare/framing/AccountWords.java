package parallax.compare.framing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of one account that are its source's own: none that it repeats from other accounts.
///
/// @param account id of its document
/// @param uses    by word, in alphabetical order
public record AccountWords(String source, String account, SortedMap<String, Use> uses) {
    public AccountWords {
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    /// How often an account uses a word.
    ///
    /// @param own        in the author's voice
    /// @param attributed inside statements and block quotations
    /// @param capitals   with a capital where none is due, of both voices
    /// @param smalls     with a small first letter, of both voices
    public record Use(int own, int attributed, int capitals, int smalls) {
        static final Use NONE = new Use(0, 0, 0, 0);

        Use plus(Use more) {
            return new Use(
                    own + more.own, attributed + more.attributed, capitals + more.capitals, smalls + more.smalls);
        }
    }

    /// How often each word is used in a voice; words that are not are left out.
    SortedMap<String, Integer> counts(WordVoice voice) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, Use> use : uses.entrySet()) {
            int count = voice.count(use.getValue());
            if (count > 0) {
                counts.put(use.getKey(), count);
            }
        }
        return counts;
    }
}
