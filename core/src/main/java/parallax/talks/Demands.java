package parallax.talks;

import java.util.List;
import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Gathered;
import parallax.talks.TracksHere.Breadth;
import parallax.text.Span;

/// Conditions that nouns tell: "our condition is X", "made X its price", "the council's preconditions", and answers
/// that are still out: "has not received a confirmation from X".
final class Demands {
    private static final int REACH = 3;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;
    private final Clauses clauses;
    private final TracksHere tracks;
    private final Gathered gathered;

    Demands(
            SentenceTree tree,
            TalksLexicon lexicon,
            HoldersHere who,
            Clauses clauses,
            TracksHere tracks,
            Gathered gathered) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.who = who;
        this.clauses = clauses;
        this.tracks = tracks;
        this.gathered = gathered;
    }

    /// Reads a noun such as "condition"; whether it told one.
    boolean read(int noun) {
        List<TrackMention> named = named(noun);
        List<TrackMention> found = named.isEmpty() ? tracks.current(noun, REACH) : named;
        List<String> actors = found.isEmpty() ? List.of() : setters(noun, !named.isEmpty());
        if (actors.isEmpty()) {
            return false;
        }
        Span words = tree.token(noun).span();
        Stances.Stance stance = new Stances.Stance(PositionKind.SETS_CONDITION, actors);
        gathered.add(words, stance, found, content(noun).orElse(words));
        return true;
    }

    private List<TrackMention> named(int noun) {
        for (int child : tree.children(noun)) {
            List<TrackMention> found = tree.hangs(child, "nmod", "acl") ? tracks.of(child, Breadth.VENUE) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
            for (int inner : tree.hangs(child, "nmod", "acl") ? tree.children(child) : List.<Integer>of()) {
                List<TrackMention> deeper =
                        tree.hangs(inner, "obj", "obl", "nmod", "nsubj") ? tracks.of(inner, Breadth.VENUE) : List.of();
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return List.of();
    }

    /// Whose condition it is: its owner, where something is said of it, or who sets, makes or drops it.
    private List<String> setters(int noun, boolean ofTalks) {
        int owner = tree.child(noun, "nmod:poss");
        List<String> owners = owner < 0 ? List.of() : who.of(owner);
        int verb = tree.head(noun);
        boolean subject = tree.hangs(noun, "nsubj") && verb >= 0 && tree.child(verb, "cop") >= 0;
        boolean set = verb >= 0
                && tree.hangs(noun, "obj", "xcomp", "obl")
                && lexicon.is("setting", tree.token(verb).lemma());
        if (!owners.isEmpty() && (subject || set || ofTalks)) {
            return owners;
        }
        boolean threat = tree.lower(noun).equals("ultimatum") && !ofTalks;
        if (set && !threat && !clauses.isSupposed(verb)) {
            return clauses.acting(verb);
        }
        boolean as = tree.lower(tree.child(noun, "case")).equals("as") && verb >= 0 && clauses.isVerbal(verb);
        return as && ofTalks ? clauses.acting(verb) : List.of();
    }

    /// "Our condition was X", "made X its price": X.
    private Optional<Span> content(int noun) {
        int verb = tree.head(noun);
        if (verb < 0) {
            return Optional.empty();
        }
        if (tree.hangs(noun, "nsubj") && tree.child(verb, "cop") >= 0) {
            return Optional.of(phrase(verb));
        }
        int object = tree.child(verb, "obj");
        return tree.hangs(noun, "xcomp", "obl") && object >= 0 ? Optional.of(phrase(object)) : Optional.empty();
    }

    private Span phrase(int noun) {
        Span words = tree.token(noun).span();
        for (int child : tree.children(noun)) {
            if (tree.hangs(child, "det", "amod", "nmod", "nummod", "compound", "acl", "flat")
                    && !isApart(noun, child)) {
                words = words.cover(tree.token(child).span());
                for (int inner : tree.children(child)) {
                    words = tree.hangs(inner, "flat", "nmod", "compound", "det", "case")
                            ? words.cover(tree.token(inner).span())
                            : words;
                }
            }
        }
        return words;
    }

    /// Whether a comma or a quotation mark stands between.
    private boolean isApart(int noun, int child) {
        for (int i = noun + 1; i < child; i++) {
            if (tree.is(i, PartOfSpeech.PUNCT) && !tree.lower(i).equals("-")) {
                return true;
            }
        }
        return false;
    }

    /// "has not received a formal confirmation from X".
    boolean unsaid(int noun) {
        int verb = tree.head(noun);
        boolean out = verb >= 0
                && tree.hangs(noun, "obj", "nsubj", "obl")
                && clauses.isVerbal(verb)
                && (clauses.isNegated(verb)
                        || tree.lower(tree.child(noun, "det")).equals("no"));
        List<TrackMention> found = out ? tracks.current(noun, REACH) : List.of();
        for (int child : found.isEmpty() ? List.<Integer>of() : List.of(noun, verb)) {
            for (int from : tree.children(child)) {
                boolean sender = tree.hangs(from, "nmod", "obl")
                        && tree.lower(tree.child(from, "case")).equals("from");
                if (sender) {
                    gathered.add(gathered.words(noun, from), who.of(from), found, PositionKind.UNDECIDED);
                    return true;
                }
            }
        }
        return false;
    }
}
