package parallax.actor;

import java.util.Optional;
import parallax.actor.ActorLexicon.NameSign;

/// What the words of a capitalised name say that it names.
final class NameSigns {
    private final ActorLexicon lexicon;

    NameSigns(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The sign of the name's head: the last word, or the one before `of`.
    Optional<NameSign> of(Words words, int from, int to) {
        return lexicon.nameSign(words.lower(head(words, from, to)), true).or(() -> first(words, from));
    }

    /// Some names begin with what they are: `Radio Erewhon`, `Jabhat al-Sham`.
    private Optional<NameSign> first(Words words, int from) {
        return lexicon.in("leads", words.lower(from)) ? lexicon.nameSign(words.lower(from), false) : Optional.empty();
    }

    /// Whether the name is one of a day, month or feast, or of another thing that is no actor.
    boolean isTime(Words words, int from, int to) {
        return of(words, from, to).filter(sign -> sign.kind() == null).isPresent();
    }

    /// Whether the name is an organ of a state: its head is one, and nothing but such words stands before it.
    boolean isOrgan(Words words, int from, int to) {
        int head = head(words, from, to);
        boolean organ = lexicon.head(Singular.of(words.lower(head)))
                .filter(noun -> noun.sort() == HeadNoun.Sort.STATE)
                .isPresent();
        for (int i = from + 1; i < to && organ; i++) {
            organ = i == head || lexicon.in("organ", words.lower(i));
        }
        return organ;
    }

    /// The head of a name: its last word, or the one before `of` or `for`.
    static int head(Words words, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (words.lower(i).equals("of") || words.lower(i).equals("for")) {
                return i - 1;
            }
        }
        return to - 1;
    }
}
