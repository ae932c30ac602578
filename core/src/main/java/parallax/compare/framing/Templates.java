package parallax.compare.framing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the accounts of one source begin and end alike: notices, bylines and links that markup no longer tells from the
/// text. Runs of three words or more, at the very beginning or end, that at least three and a quarter of the source's
/// accounts share.
final class Templates {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;
    private static final int FEWEST = 3;
    private static final int SHARE = 4;

    private final Map<Long, Integer> openings = new HashMap<>();
    private final Map<Long, Integer> closings = new HashMap<>();
    private int accounts;

    /// Takes the words of one account.
    void add(List<Word> words) {
        accounts++;
        add(words, openings);
        add(words.reversed(), closings);
    }

    private static void add(List<Word> words, Map<Long, Integer> runs) {
        long hash = 0;
        for (int at = 0; at < Math.min(LONGEST, words.size()); at++) {
            hash = hash(hash, words.get(at));
            runs.merge(hash, 1, Integer::sum);
        }
    }

    private static long hash(long before, Word word) {
        return (before + 1) * 0x9E3779B97F4A7C15L + word.form().hashCode();
    }

    /// How many words the template has at the beginning.
    int opening(List<Word> words) {
        return longest(words, openings);
    }

    /// How many words the template has at the end.
    int closing(List<Word> words) {
        return longest(words.reversed(), closings);
    }

    private int longest(List<Word> words, Map<Long, Integer> runs) {
        long hash = 0;
        int longest = 0;
        for (int at = 0; at < Math.min(LONGEST, words.size()); at++) {
            hash = hash(hash, words.get(at));
            int shared = runs.getOrDefault(hash, 0);
            if (shared >= FEWEST && shared * SHARE >= accounts) {
                longest = at + 1;
            }
        }
        return longest >= SHORTEST ? longest : 0;
    }
}
