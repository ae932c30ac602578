package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import parallax.language.PartOfSpeech;
import parallax.text.Span;

/// What is said, by the tree, in the frames of `cues.tsv`.
final class ContentFinder {
    private static final int LONGEST_ADVERBIAL = 12;

    private final CueLexicon lexicon;
    private final MarkedPassage passage;

    ContentFinder(CueLexicon lexicon, MarkedPassage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /// The content of an active verb; empty where it has none in this cue's frames.
    ///
    /// @param from    where the words of the cue begin
    /// @param to      where they end
    /// @param speaker head of the source; -1 where there is none
    List<Span> of(int verb, int from, int to, int speaker, Cue cue) {
        if (cue.takes("clause")) {
            List<Span> clause = clause(verb, from, to, speaker);
            if (!clause.isEmpty()) {
                return clause;
            }
        }
        int object = passage.child(verb, "obj");
        int deed = cue.takes("to") ? deed(verb) : -1;
        if (deed >= 0) {
            int asked = object > verb ? object : passage.child(verb, "obl");
            int start = asked > verb && asked < deed ? passage.first(asked) : passage.first(deed);
            return piece(Math.max(to, start), passage.last(deed) + 1);
        }
        if (cue.takes("at")) {
            int figure = preposition(verb, "at");
            boolean puts = object > verb && figure > object && isNumber(figure);
            return puts ? piece(passage.first(object), passage.last(figure) + 1) : List.of();
        }
        if (cue.takes("number") && isNumber(object)) {
            return whole(object);
        }
        if (cue.takes("as")) {
            return described(verb, object);
        }
        return cue.takes("np") ? object(verb, to, object, cue) : List.of();
    }

    /// What is said of a passive verb's subject, or that subject where an agent is named.
    List<Span> passive(int verb, Cue cue, boolean agent) {
        int complement = passage.child(verb, "xcomp", "ccomp");
        if (complement > verb && (cue.takes("clause") || cue.takes("to"))) {
            return whole(complement);
        }
        if (!agent || !cue.takes("np")) {
            return List.of();
        }
        int subject = passage.child(verb, "nsubj:pass", "nsubj");
        if (subject >= 0 && subject < verb && !isRelative(subject)) {
            return whole(subject);
        }
        boolean modifies = passage.hangs(verb, "acl") && passage.head(verb) < verb;
        return modifies ? piece(passage.first(passage.head(verb)), passage.first(verb)) : List.of();
    }

    private boolean isRelative(int at) {
        String word = passage.lower(at);
        return word.equals("which") || word.equals("who") || word.equals("that");
    }

    /// "says it was shells", "it was shells, they say", "it, they say, was shells".
    private List<Span> clause(int verb, int from, int to, int speaker) {
        for (int child : passage.children(verb)) {
            boolean quoted = passage.hangs(child, "parataxis", "obj", "dep") && opensQuote(child, to);
            if (passage.hangs(child, "ccomp") || quoted) {
                return around(passage.first(child), passage.last(child) + 1, verb, from, to, speaker);
            }
        }
        if (isInserted(verb)) {
            int above = passage.head(verb);
            List<Span> pieces = new ArrayList<>(piece(passage.first(above), passage.first(verb)));
            pieces.addAll(piece(passage.last(verb) + 1, passage.last(above) + 1));
            return pieces;
        }
        return behindThat(to);
    }

    /// "…, they said", "as they said, …"
    private boolean isInserted(int verb) {
        boolean as = passage.hangs(verb, "advcl")
                && passage.lower(passage.child(verb, "mark")).equals("as");
        return passage.head(verb) >= 0 && (as || passage.hangs(verb, "parataxis"));
    }

    /// Where the tree has lost the clause: "estimated before the deal that …".
    private List<Span> behindThat(int to) {
        int end = to == 0 ? 0 : passage.sentenceEnd(to - 1);
        for (int at = to; at < Math.min(end - 2, to + LONGEST_ADVERBIAL); at++) {
            if (passage.lower(at).equals("that") && !passage.is(at, PartOfSpeech.DET)) {
                return piece(at, end);
            }
            if (passage.is(at, PartOfSpeech.VERB)) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean opensQuote(int child, int to) {
        int first = passage.first(child);
        return first >= to
                && (passage.isMark(first)
                        || passage.isMark(first - 1)
                        || passage.lower(first - 1).equals(":"));
    }

    /// The words `[start, end)` without the cue and its source, should they stand inside.
    private List<Span> around(int start, int end, int verb, int from, int to, int speaker) {
        int left = speaker >= 0 ? Math.min(from, passage.first(speaker)) : from;
        int right = speaker > verb ? Math.max(to, passage.last(speaker) + 1) : to;
        if (end <= left || start >= right) {
            return piece(start, end);
        }
        List<Span> pieces = new ArrayList<>(piece(start, left));
        pieces.addAll(piece(right, end));
        return pieces;
    }

    /// "refuses to go", "urges all to go", "calls on all to go": the verb of the infinitive; -1 where there is none.
    private int deed(int verb) {
        for (int child : passage.children(verb)) {
            if (child > verb && passage.hangs(child, "xcomp", "advcl", "ccomp") && isInfinitive(child)) {
                return child;
            }
        }
        int asked = passage.child(verb, "obj", "obl");
        int deed = asked > verb ? passage.child(asked, "acl") : -1;
        return isInfinitive(deed) ? deed : -1;
    }

    private boolean isInfinitive(int at) {
        return passage.lower(passage.child(at, "mark")).equals("to");
    }

    private boolean isNumber(int at) {
        return passage.is(at, PartOfSpeech.NUM) || passage.child(at, "nummod") >= 0;
    }

    private List<Span> described(int verb, int object) {
        int as = preposition(verb, "as");
        int predicate = as >= 0 ? as : passage.child(verb, "xcomp", "iobj");
        if (object < 0 || predicate < 0) {
            return List.of();
        }
        if (lexicon.is("reflexive", passage.lower(object))) {
            return whole(predicate);
        }
        return piece(
                Math.min(passage.first(object), passage.first(predicate)),
                Math.max(passage.last(object), passage.last(predicate)) + 1);
    }

    private List<Span> object(int verb, int to, int object, Cue cue) {
        if (cue.words().contains(" ")) {
            return behindWords(verb, to);
        }
        boolean told = object > verb && !isRelative(object) && !lexicon.is("reflexive", passage.lower(object));
        return told ? whole(object) : List.of();
    }

    /// The object of a verb with a particle, or what stands behind a preposition that belongs to the cue.
    private List<Span> behindWords(int verb, int to) {
        for (int child : passage.children(verb)) {
            boolean object = passage.hangs(child, "obj") && passage.first(child) >= to;
            boolean behind = passage.hangs(child, "obl", "nmod", "advcl") && passage.first(child) == to - 1;
            if ((object || behind) && passage.last(child) >= to) {
                return piece(Math.max(to, passage.first(child)), passage.last(child) + 1);
            }
        }
        return List.of();
    }

    /// What hangs on a verb with this preposition; -1 where nothing does.
    private int preposition(int verb, String word) {
        for (int child : passage.children(verb)) {
            if (child > verb
                    && passage.hangs(child, "obl", "advcl", "xcomp", "nmod")
                    && passage.lower(passage.child(child, "case", "mark")).equals(word)) {
                return child;
            }
        }
        return -1;
    }

    private List<Span> whole(int at) {
        return at < 0 ? List.of() : piece(passage.first(at), passage.last(at) + 1);
    }

    /// The span of the words without the marks at its ends, but with its quotation marks; none where nothing is left.
    private List<Span> piece(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOuter(start)) {
            start++;
        }
        while (end > start && isOuter(end - 1)) {
            end--;
        }
        if (start >= end) {
            return List.of();
        }
        boolean opened = start > 0 && passage.isMark(start - 1) && passage.isQuoted(start);
        boolean closed = end < passage.size() && passage.isMark(end) && passage.isQuoted(end - 1);
        return List.of(passage.span(opened ? start - 1 : start, closed ? end + 1 : end));
    }

    private boolean isOuter(int at) {
        return passage.isPunctuation(at)
                && !passage.isMark(at)
                && !passage.lower(at).equals(")");
    }
}
