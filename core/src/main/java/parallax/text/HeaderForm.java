package parallax.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the comments of a thread are headed.
enum HeaderForm {
    /// `name – 2 hours ago`
    STAMPED(Cue.STAMPEDHEADER),
    /// `name says:`
    SAYING(Cue.SAYINGHEADER),
    /// `name` alone, its stamp on the next line
    NAMED(Cue.NAMEDHEADER),
    /// `name: words`
    TEXT(Cue.NAMEDTEXT),
    /// Not at all.
    NONE(null);

    private static final WordClasses WORDS = WordClasses.read(HeaderForm.class, "words.tsv");

    private final @Nullable Cue cue;

    HeaderForm(@Nullable Cue cue) {
        this.cue = cue;
    }

    /// The form that heads the comments from this line on: the first that is found.
    static HeaderForm of(Draft draft, int from, Cues cues) {
        for (HeaderForm form : values()) {
            for (int i = from; i < draft.size(); i++) {
                if (draft.free(i) && form.opens(draft, i, cues)) {
                    return form;
                }
            }
        }
        return NONE;
    }

    boolean opens(Draft draft, int i, Cues cues) {
        if (cue == null || (draft.words(i).length() > 120 && this != TEXT)) {
            return false;
        }
        return switch (this) {
            case NAMED -> draft.line(i).opens() && stamped(draft, i, cues) && cues.show(cue, draft.words(i));
            case TEXT -> draft.line(i).opens() && cues.show(cue, head(draft.words(i)));
            case STAMPED ->
                timed(draft.words(i)) && cues.show(cue, draft.words(i)) && !cues.show(Cue.STAMPONLY, draft.words(i));
            default -> cues.show(cue, draft.words(i)) && !cues.show(Cue.STAMPONLY, draft.words(i));
        };
    }

    /// Spares most lines the pattern of stamps, which is slow.
    private static boolean timed(String words) {
        return words.chars().anyMatch(Character::isDigit)
                || WORDS.words("stamp").stream().anyMatch(words::contains);
    }

    /// Whether a word can stand in a name of several words.
    static boolean inName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || WORDS.is("particle", word);
    }

    private static boolean stamped(Draft draft, int i, Cues cues) {
        return i + 1 < draft.size() && !draft.line(i + 1).opens() && cues.show(Cue.STAMPONLY, draft.words(i + 1));
    }

    /// Where the name stands within the words of a header.
    Optional<Span> name(String words, Cues cues) {
        return cue == null ? Optional.empty() : cues.group(cue, head(words));
    }

    private static String head(String words) {
        return words.substring(0, Math.min(words.length(), 200));
    }
}
