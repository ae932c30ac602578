package parallax.statement;

import java.util.Optional;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.text.Span;

/// Who speaks, by the tree: the subject of a verb, looked for further up where the verb has none of its own ("denied it
/// and said", "left, saying", "an official saying").
final class SubjectFinder {
    private static final int STEPS = 5;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final MarkedPassage passage;

    SubjectFinder(MarkedPassage passage) {
        this.passage = passage;
    }

    /// The noun phrase that speaks by the verb or noun at `cue`; empty where the sentence names none.
    Optional<Span> speaker(int cue) {
        int speaker = word(cue);
        return speaker < 0 ? Optional.empty() : Optional.of(phrase(speaker));
    }

    /// The head word of the speaker; -1 where there is none.
    int word(int cue) {
        int at = cue;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            int found = ofVerb(at);
            if (found >= 0) {
                return found;
            }
            if (isPassive(at)) {
                return -1;
            }
            int above = passage.head(at);
            if (above < 0) {
                return -1;
            }
            if (passage.hangs(at, "acl") && !passage.hangs(at, "acl:relcl") && isNominal(above)) {
                return above;
            }
            if (quotedAs(at)) {
                return passage.child(above, "obj");
            }
            if (!passage.hangs(at, "conj", "xcomp", "advcl", "parataxis")) {
                return -1;
            }
            at = above;
        }
        return -1;
    }

    private int ofVerb(int at) {
        int owner = passage.is(at, PartOfSpeech.NOUN) ? passage.child(at, "nmod:poss") : -1;
        if (owner >= 0) {
            return owner;
        }
        return isPassive(at) ? agent(at) : subject(at);
    }

    /// The nearest one: a dateline may look like another.
    private int subject(int at) {
        int nearest = -1;
        for (int child : passage.children(at)) {
            if (passage.hangs(child, "nsubj") && (nearest < 0 || Math.abs(at - child) < Math.abs(at - nearest))) {
                nearest = child;
            }
        }
        return nearest;
    }

    boolean isPassive(int at) {
        boolean agent = agent(at) >= 0 && passage.child(at, "nsubj") < 0;
        return agent || passage.child(at, "nsubj:pass", "aux:pass") >= 0;
    }

    /// "by the council"; -1 where nothing is.
    int agent(int at) {
        for (int child : passage.children(at)) {
            boolean by = passage.hangs(child, "obl")
                    && passage.lower(passage.child(child, "case")).equals("by");
            if (child > at && (by || passage.hangs(child, "obl:agent"))) {
                return child;
            }
        }
        return -1;
    }

    /// "quoted an official as saying"
    private boolean quotedAs(int at) {
        return passage.hangs(at, "advcl", "xcomp", "ccomp", "obl")
                && passage.lower(at - 1).equals("as")
                && passage.child(passage.head(at), "obj") >= 0;
    }

    private boolean isNominal(int at) {
        return passage.is(at, PartOfSpeech.NOUN)
                || passage.is(at, PartOfSpeech.PROPN)
                || passage.is(at, PartOfSpeech.PRON);
    }

    /// The noun phrase that a relative pronoun stands for; other words are what they are.
    Span meant(Span source) {
        int at = passage.indexAt(source.start());
        if (passage.endAt(source.end()) - at != 1 || !RELATIVE.contains(passage.lower(at))) {
            return source;
        }
        int clause = passage.head(at);
        for (int step = 0; step < STEPS && clause >= 0 && !passage.hangs(clause, "acl"); step++) {
            clause = passage.head(clause);
        }
        int noun = passage.head(clause);
        int end = clause < 0 ? 0 : Math.min(passage.first(clause), at);
        while (end > 0 && passage.isPunctuation(end - 1)) {
            end--;
        }
        return noun < 0 || noun >= end ? source : passage.span(start(noun), end);
    }

    /// Where a word's phrase begins, behind its preposition.
    private int start(int noun) {
        int preposition = passage.child(noun, "case");
        int from = passage.first(noun);
        if (preposition >= from && preposition < noun) {
            from = Math.min(noun, passage.last(preposition) + 1);
        }
        while (from < noun && (passage.isPunctuation(from) && !passage.isMark(from) || passage.hangs(from, "cc"))) {
            from++;
        }
        return from;
    }

    /// A word with what hangs on it, without its preposition, possessive ending and the marks around it.
    Span phrase(int word) {
        int from = start(word);
        int to = passage.last(word) + 1;
        while (to > word + 1
                && (passage.isPunctuation(to - 1) && !passage.lower(to - 1).equals(")") || isPossessive(to - 1))) {
            to--;
        }
        return passage.span(from, to);
    }

    private boolean isPossessive(int at) {
        return passage.hangs(at, "case")
                && passage.lower(at).length() <= 2
                && !Character.isLetter(passage.lower(at).charAt(0));
    }
}
