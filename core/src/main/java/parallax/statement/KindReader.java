package parallax.statement;

import java.util.Set;
import java.util.TreeSet;
import parallax.actor.Cast;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.text.Span;

/// What an assertion does by its content: who says "we never fired" denies, who says "they shelled the town" accuses,
/// who says "we will attend" promises.
final class KindReader {
    private static final Set<String> QUIET = Set.of("yet", "more", "only", "just");

    private final CueLexicon lexicon;
    private final TreeSet<Span> mentions = new TreeSet<>();

    KindReader(CueLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        cast.mentions().forEach(mention -> mentions.add(mention.span()));
    }

    /// The kind of a draft in its passage.
    StatementKind kind(Draft draft, MarkedPassage passage) {
        int from = passage.indexAt(draft.content().getFirst().start());
        int to = passage.endAt(draft.content().getFirst().end());
        if (from >= to) {
            return draft.kind();
        }
        if (draft.kind() == StatementKind.ACCUSES && calls(passage, from, to)) {
            return StatementKind.DENIES;
        }
        if (draft.kind() == StatementKind.REFUSES && !passage.lower(from).equals("to") && calls(passage, from, to)) {
            return StatementKind.DENIES;
        }
        return draft.kind() == StatementKind.ASSERTS ? asserted(draft, passage, from, to) : draft.kind();
    }

    private StatementKind asserted(Draft draft, MarkedPassage passage, int from, int to) {
        int main = main(passage, from, to);
        if (refutes(passage, main, from, to)) {
            return StatementKind.DENIES;
        }
        if (promises(passage, main, from)) {
            return announces(draft, passage) ? StatementKind.INTENDS : StatementKind.PROMISES;
        }
        return accuses(passage, from, to) ? StatementKind.ACCUSES : StatementKind.ASSERTS;
    }

    /// The predicate that the content is about.
    private static int main(MarkedPassage passage, int from, int to) {
        return passage.headOf(from, to);
    }

    /// "called the report nonsense", "rejected the accusation that …"
    private boolean calls(MarkedPassage passage, int from, int to) {
        for (int at = from; at < Math.min(to, from + 5); at++) {
            if (lexicon.is("claim", passage.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /// "is a fabrication", "it is not true that …", "we have never laid mines", "nobody was there"
    private boolean refutes(MarkedPassage passage, int main, int from, int to) {
        int subject = passage.child(main, "nsubj");
        if (isFalsehood(passage, main) && (subject >= 0 || passage.is(main, PartOfSpeech.VERB))) {
            return true;
        }
        if (lexicon.is("truth", passage.lower(main)) && isNegated(passage, main)) {
            return true;
        }
        if (!isPast(passage, main)) {
            return false;
        }
        if (subject >= from && subject < to && isNobody(passage, subject)) {
            return true;
        }
        return isSelf(passage, subject, from) && isNegated(passage, main);
    }

    private boolean isFalsehood(MarkedPassage passage, int at) {
        return lexicon.is("falsehood", passage.lower(at));
    }

    private boolean isNobody(MarkedPassage passage, int subject) {
        for (int at = passage.first(subject); at <= subject; at++) {
            if (lexicon.is("nobody", passage.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(MarkedPassage passage, int main) {
        boolean negated = false;
        for (int child : passage.children(main)) {
            String word = passage.lower(child);
            negated |= child < main && (lexicon.is("negation", word) || word.equals("never"));
            if (QUIET.contains(word)) {
                return false;
            }
        }
        return negated;
    }

    private static boolean isPast(MarkedPassage passage, int main) {
        if (passage.word(main).has(Feature.PAST)) {
            return true;
        }
        for (int child : passage.children(main)) {
            String lemma = passage.lemma(child);
            boolean past = passage.word(child).has(Feature.PAST) || lemma.equals("have");
            if (passage.hangs(child, "aux", "cop") && past) {
                return true;
            }
        }
        return false;
    }

    private boolean isSelf(MarkedPassage passage, int subject, int from) {
        return subject >= from && lexicon.is("self", passage.lower(subject));
    }

    /// A future whose subject is the speaker, or at least the first words.
    private boolean promises(MarkedPassage passage, int main, int from) {
        int subject = passage.child(main, "nsubj");
        if (subject < from || passage.hangs(subject, "nsubj:pass")) {
            return false;
        }
        boolean speaker = isSelf(passage, subject, from) || passage.is(subject, PartOfSpeech.PROPN);
        return speaker && passage.children(main).stream().anyMatch(at -> lexicon.is("future", passage.lower(at)));
    }

    private boolean announces(Draft draft, MarkedPassage passage) {
        int from = passage.indexAt(draft.cue().start());
        for (int at = from; at < passage.endAt(draft.cue().end()); at++) {
            if (lexicon.is("announcing", passage.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /// A deed of harm that is done or under way, by a party that is named.
    private boolean accuses(MarkedPassage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (lexicon.is("guilt", passage.lower(at)) && names(passage, passage.child(at, "nsubj"))) {
                return true;
            }
            if (passage.is(at, PartOfSpeech.VERB) && isDone(passage, at) && isHarm(passage, at)) {
                boolean passive = passage.child(at, "nsubj:pass") >= 0;
                if (passive && lexicon.is("cruelty", passage.lemma(at))) {
                    return true;
                }
                if (names(passage, doer(passage, at, passive))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHarm(MarkedPassage passage, int at) {
        return lexicon.is("harm", passage.lemma(at))
                || lexicon.is("harm-object", passage.lower(passage.child(at, "obj")));
    }

    private static boolean isDone(MarkedPassage passage, int at) {
        boolean form = passage.word(at).has(Feature.PAST)
                || passage.word(at).has(Feature.PARTICIPLE)
                || passage.word(at).has(Feature.GERUND);
        return form
                && passage.children(at).stream()
                        .noneMatch(child -> passage.lower(child).equals("not"));
    }

    private static int doer(MarkedPassage passage, int verb, boolean passive) {
        int agent = passage.child(verb, "obl:agent");
        if (agent >= 0) {
            return agent;
        }
        int by = passage.child(verb, "obl");
        if (by >= 0 && passage.lower(passage.child(by, "case")).equals("by")) {
            return by;
        }
        int subject = passage.child(verb, "nsubj");
        int first = subject < 0 && passage.hangs(verb, "conj") ? passage.child(passage.head(verb), "nsubj") : subject;
        return passive || first < 0 || passage.hangs(first, "nsubj:pass") ? -1 : first;
    }

    /// Whether a phrase names an actor or a side.
    private boolean names(MarkedPassage passage, int doer) {
        if (doer < 0) {
            return false;
        }
        if (lexicon.is("side", passage.lemma(doer))) {
            return true;
        }
        int first = passage.first(doer);
        Span phrase = passage.span(first, passage.last(doer) + 1);
        Span mention = mentions.ceiling(new Span(phrase.start(), Integer.MAX_VALUE));
        return mention != null && mention.end() <= phrase.end();
    }
}
