package parallax.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.text.Span;

/// What somebody does by the words of a cue, and how the author stands to it: by the word that attributes ("has
/// repeatedly *denied*", "made a *threat* to") and the shape of what follows.
final class CueReader {
    private static final Cue PLAIN = new Cue("", StatementKind.ASSERTS, Stance.NEUTRAL, Set.of());
    private static final Set<StatementKind> WILLED = Set.of(StatementKind.INTENDS, StatementKind.PROMISES);
    private static final int LONGEST = 4;

    private final CueLexicon lexicon;
    private final MarkedPassage passage;

    CueReader(CueLexicon lexicon, MarkedPassage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /// Whether a word of the lexicon attributes in the words `[from, to)`.
    boolean isKnown(int from, int to) {
        return find(from, to, "any").isPresent();
    }

    Cue cue(int from, int to, List<Span> content) {
        Cue found = find(from, to, frame(from, to, content)).orElse(PLAIN);
        boolean negated = isNegated(from, to);
        StatementKind kind = negated && WILLED.contains(found.kind()) ? StatementKind.REFUSES : found.kind();
        return new Cue(found.words(), kind, stance(from, to, found, negated), found.frames());
    }

    /// Verbs come first, the last of them unless it is only what one refuses to say; then nouns and adjectives.
    private Optional<Cue> find(int from, int to, String frame) {
        Optional<Cue> phrase = phrase(from, to);
        if (phrase.isPresent()) {
            return phrase;
        }
        Optional<Cue> last = Optional.empty();
        boolean light = true;
        for (int at = from; at < to; at++) {
            List<Cue> verbs = verbs(at);
            if (!verbs.isEmpty()) {
                last = Optional.of(fitting(verbs, frame));
                light = lexicon.is("light", passage.lemma(at));
                if (lexicon.is("refusing", passage.lemma(at))) {
                    return last;
                }
            }
        }
        Optional<Cue> noun = light ? noun(from, to) : Optional.empty();
        return noun.isPresent() ? noun : last;
    }

    private Optional<Cue> phrase(int from, int to) {
        StringBuilder words = new StringBuilder(passage.lower(from));
        for (int end = from + 1; end < Math.min(to, from + LONGEST); end++) {
            words.append(' ').append(passage.lower(end));
        }
        return lexicon.phrase(words.toString());
    }

    /// The readings of a verb with its particle or object, the longest that the lexicon has.
    List<Cue> verbs(int at) {
        if (!passage.is(at, PartOfSpeech.VERB) && !isMisread(at)) {
            return List.of();
        }
        for (int length = LONGEST; length > 0; length--) {
            List<Cue> cues = lexicon.verb(key(at, length));
            if (!cues.isEmpty()) {
                return cues;
            }
        }
        return List.of();
    }

    private boolean isMisread(int at) {
        return lexicon.misreadVerb(passage.lower(at), passage.lower(at + 1)).isPresent();
    }

    private String key(int at, int length) {
        String lemma =
                lexicon.misreadVerb(passage.lower(at), passage.lower(at + 1)).orElse(passage.lemma(at));
        if (length == 1) {
            return lemma;
        }
        StringBuilder key = new StringBuilder(lemma);
        for (int next = at + 1; next < at + length; next++) {
            key.append(' ').append(passage.lower(next));
        }
        return key.toString();
    }

    private static Cue fitting(List<Cue> cues, String frame) {
        return cues.stream().filter(cue -> cue.takes(frame)).findFirst().orElse(cues.getFirst());
    }

    private Optional<Cue> noun(int from, int to) {
        Optional<Cue> found = Optional.empty();
        for (int at = from; at < to && found.isEmpty(); at++) {
            String wordClass = passage.is(at, PartOfSpeech.NOUN) ? "noun" : "adjective";
            boolean candidate = passage.is(at, PartOfSpeech.NOUN) || passage.is(at, PartOfSpeech.ADJ);
            found = candidate ? lexicon.noun(wordClass, passage.lemma(at)) : Optional.empty();
        }
        return found;
    }

    /// How the content hangs on the cue, in the words of `cues.tsv`.
    private String frame(int from, int to, List<Span> content) {
        int start = passage.indexAt(content.getFirst().start());
        int end = passage.endAt(content.getFirst().end());
        String first = passage.lower(start);
        if (start >= end || first.equals("to") || first.equals("for")) {
            return "to";
        }
        int head = passage.headOf(start, end);
        int verb = passage.headOf(from, to);
        int object = passage.child(verb, "obj", "iobj", "xcomp");
        boolean objects = object >= start && object < end;
        if (objects && asksFor(verb)) {
            return "to";
        }
        if (lexicon.is("reflexive", passage.lower(passage.child(verb, "obj")))) {
            return "as";
        }
        if (passage.isMark(start) || lexicon.is("clause-opener", first) || isClause(head)) {
            return "clause";
        }
        if (objects && hasPredicate(verb, object)) {
            return "as";
        }
        return passage.is(head, PartOfSpeech.NUM) ? "number" : "np";
    }

    private boolean isClause(int at) {
        return passage.child(at, "nsubj") >= 0 || passage.hangs(at, "ccomp");
    }

    /// "urge all to leave"
    private boolean asksFor(int verb) {
        int complement = passage.child(verb, "xcomp");
        return complement >= 0
                && passage.lower(passage.child(complement, "mark")).equals("to");
    }

    /// "call the story a fairy tale", "regard it as settled"
    private boolean hasPredicate(int verb, int object) {
        int complement = passage.child(verb, "xcomp");
        return (complement >= 0 && complement != object)
                || passage.lower(passage.child(passage.child(verb, "obl"), "case"))
                        .equals("as");
    }

    private boolean isNegated(int from, int to) {
        for (int at = from; at < to; at++) {
            if (lexicon.is("negation", passage.lower(at)) || passage.lower(at).equals("never")) {
                return true;
            }
        }
        return false;
    }

    private Stance stance(int from, int to, Cue cue, boolean negated) {
        for (int at = Math.max(0, from - 1); at < Math.min(to + 1, passage.size()); at++) {
            Optional<Stance> shown = lexicon.stanceOf(passage.lower(at));
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return negated && cue.stance() == Stance.ENDORSES ? Stance.NEUTRAL : cue.stance();
    }
}
