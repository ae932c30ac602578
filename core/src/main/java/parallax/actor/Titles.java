package parallax.actor;

import java.util.Optional;
import java.util.function.IntFunction;

/// Titles and ranks before a person's name (`Russian Foreign Minister`, `Captain`).
final class Titles {
    private static final int LONGEST = 4;

    private final ActorLexicon lexicon;

    Titles(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Where the name begins: after titles, and after the state's name before a title; `from` if there is none or no
    /// name is left.
    ///
    /// @param state which state a word designates, by its index
    int end(Words words, int from, int to, IntFunction<Optional<Actor>> state) {
        int start = from;
        if (state.apply(start).isPresent()) {
            start++;
        }
        int after = past(words, start, to);
        if (after == start) {
            return from;
        }
        int next = past(words, after, to);
        while (next > after) {
            after = next;
            next = past(words, after, to);
        }
        return after < to ? after : from;
    }

    /// After the title that begins here, at most one before the end; the index itself if there is none.
    int past(Words words, int index, int to) {
        for (int length = Math.min(LONGEST, to - index); length > 0; length--) {
            if (lexicon.title(words.text(index, index + length)).isPresent()) {
                int after = index + length;
                return words.lower(after).equals(".") ? after + 1 : after;
            }
        }
        return index;
    }

    /// Whether a title, in small letters or capitals, ends right before this index.
    boolean before(Words words, int index) {
        for (int length = 1; length <= Math.min(LONGEST, index); length++) {
            if (lexicon.title(words.text(index - length, index)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
