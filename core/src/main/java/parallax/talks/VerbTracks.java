package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.TalksLexicon.Frame;
import parallax.talks.TracksHere.Breadth;

/// Which negotiation stands beside a verb: as its object, behind a preposition, or understood from what was spoken of.
final class VerbTracks {
    /// How many sentences back an outcome is that of the negotiation spoken of last.
    static final int OUTCOME_REACH = 4;
    /// How many sentences back "there" still is.
    private static final int THERE_REACH = 10;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final Clauses clauses;
    private final TracksHere tracks;

    VerbTracks(SentenceTree tree, TalksLexicon lexicon, Clauses clauses, TracksHere tracks) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.tracks = tracks;
    }

    /// The first negotiation whose words stand under a verb.
    List<TrackMention> below(int verb) {
        for (TrackMention mention : tracks.mentions()) {
            int at = mention.head();
            for (int hops = 0; hops < 5 && at >= 0 && at != verb; hops++) {
                at = tree.hangs(at, "nsubj", "conj") && tree.head(at) == verb ? -1 : tree.head(at);
            }
            if (at == verb && !mention.isVenue()) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    /// What a frame says stands beside the verb; none where no negotiation does.
    List<TrackMention> of(int verb, Frame frame, List<Integer> with) {
        return switch (frame.shape()) {
            case OBJECT -> object(verb, with, Breadth.NAMED);
            case EVENT -> object(verb, with, Breadth.ANYTHING);
            case ASSEMBLY ->
                object(verb, with, Breadth.NAMED).stream()
                        .filter(mention -> mention.form() != TrackMention.Form.TALKS && !isPronoun(complement(verb)))
                        .toList();
            case TALKS ->
                object(verb, with, Breadth.NAMED).stream()
                        .filter(mention -> !mention.isAssembly() && !isPronoun(complement(verb)))
                        .toList();
            case PREP -> behind(verb, frame, with, Breadth.VENUE);
            case ABOUT -> behind(verb, frame, with, Breadth.NAMED);
            case BARE -> isBare(verb, with) ? tracks.current(verb) : List.of();
            case GOING ->
                tree.token(verb).has(Feature.GERUND) && tree.child(verb, "aux") >= 0 && isBare(verb, with)
                        ? tracks.current(verb, OUTCOME_REACH)
                        : List.of();
            case AHEAD -> isAhead(verb) && isBare(verb, with) ? tracks.current(verb, OUTCOME_REACH) : List.of();
            case ANSWER -> isAnswer(verb, with) ? tracks.current(verb, OUTCOME_REACH) : List.of();
            case OUTCOME -> outcome(verb, frame);
            case THERE -> isThere(verb) ? tracks.venue(verb, THERE_REACH) : List.of();
            case SLOGAN -> behind(verb, frame, with, Breadth.ANYTHING);
            case LEADS -> led(verb);
            case PATIENT, OPEN, ROLE, ACT, SUFFERED, UNDER, SUFFIX, COMPANY, DEMAND, UNSAID -> List.of();
        };
    }

    /// "will go", "refused to travel", "whether it would send a team": what is still to come.
    private boolean isAhead(int verb) {
        boolean future = tree.children(verb).stream()
                .anyMatch(child -> tree.hangs(child, "aux") && lexicon.is("future", tree.lower(child)));
        return future || clauses.isInfinitive(verb) && clauses.governor(verb) >= 0;
    }

    /// "has said yes", "will sign": an answer that needs no object.
    private boolean isAnswer(int verb, List<Integer> with) {
        return tree.children(verb).stream()
                        .noneMatch(child -> tree.hangs(child, "obj", "ccomp", "xcomp") && !with.contains(child))
                && !clauses.isPassive(verb)
                && tree.child(verb, "nsubj") >= 0;
    }

    private boolean isPronoun(int object) {
        return object >= 0 && tree.is(object, PartOfSpeech.PRON);
    }

    /// "X led the delegation at the talks": where the delegation or the verb has its negotiation.
    private List<TrackMention> led(int verb) {
        int led = clauses.isPassive(verb) ? tree.child(verb, "nsubj:pass") : tree.child(verb, "obj");
        if (led < 0 || !lexicon.is("delegates", tree.token(led).lemma())) {
            return List.of();
        }
        for (int node : List.of(led, verb)) {
            for (int child : tree.children(node)) {
                List<TrackMention> found =
                        tree.hangs(child, "nmod", "obl") ? tracks.of(child, Breadth.VENUE) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<TrackMention> object(int verb, List<Integer> with, Breadth breadth) {
        int object = complement(verb);
        if (with.contains(object)) {
            return tracks.of(object, Breadth.ANYTHING);
        }
        if (object >= 0) {
            return tracks.of(object, breadth);
        }
        return clauses.isPassive(verb) ? List.of() : tracks.shortlyBehind(verb, Set.of(), breadth);
    }

    /// The object, or the subject of the passive, or the noun that the clause hangs on; -1 where there is none.
    private int complement(int verb) {
        int own = clauses.isPassive(verb) ? tree.child(verb, "nsubj:pass") : tree.child(verb, "obj");
        if (own >= 0) {
            return own;
        }
        if (tree.hangs(verb, "acl")) {
            boolean active = tree.child(verb, "nsubj") >= 0 || clauses.isPassive(verb);
            return active ? tree.head(verb) : -1;
        }
        int head = tree.head(verb);
        if (tree.hangs(verb, "conj") && clauses.isPassive(verb) && head >= 0) {
            return complement(head);
        }
        for (int child : tree.children(verb)) {
            if (tree.hangs(child, "conj")
                    && tree.is(child, PartOfSpeech.VERB)
                    && tree.child(child, "obj") >= 0
                    && tree.child(child, "nsubj") < 0) {
                return tree.child(child, "obj");
            }
        }
        return -1;
    }

    private List<TrackMention> behind(int verb, Frame frame, List<Integer> with, Breadth breadth) {
        List<Integer> from = new ArrayList<>(with);
        from.addFirst(verb);
        for (int node : from) {
            for (int child : tree.children(node)) {
                boolean linked = tree.hangs(child, "obl", "nmod", "xcomp", "ccomp", "advcl", "obj")
                        && !tree.is(child, PartOfSpeech.VERB)
                        && isLinked(child, frame.prepositions());
                List<TrackMention> found = linked ? tracks.of(child, breadth) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (int node : from) {
            for (int child : tree.children(node)) {
                for (int inner : tree.hangs(child, "obl") ? tree.children(child) : List.<Integer>of()) {
                    boolean linked = tree.hangs(inner, "nmod") && isLinked(inner, frame.prepositions());
                    List<TrackMention> found = linked ? tracks.of(inner, breadth) : List.of();
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        boolean there = breadth == Breadth.VENUE && from.stream().anyMatch(this::isThere);
        return there
                ? tracks.venue(verb, THERE_REACH)
                : tracks.shortlyBehind(from.getLast(), frame.prepositions(), breadth);
    }

    private boolean isLinked(int child, Set<String> prepositions) {
        return tree.children(child).stream()
                .anyMatch(link -> tree.hangs(link, "case", "mark") && prepositions.contains(tree.lower(link)));
    }

    private boolean isThere(int node) {
        return tree.children(node).stream()
                .anyMatch(child -> tree.lower(child).equals("there") && tree.hangs(child, "advmod", "obl", "xcomp"));
    }

    /// Whether nothing that could be attended follows: no object, no "in" or "at".
    boolean isBare(int verb, List<Integer> with) {
        for (int child : tree.children(verb)) {
            boolean object = tree.hangs(child, "obj", "ccomp") && !with.contains(child);
            String link = tree.lower(tree.child(child, "case"));
            boolean elsewhere = tree.hangs(child, "obl")
                    && (link.equals("in") || link.equals("at") || link.equals("to"))
                    && !with.contains(child)
                    && child > verb;
            if (object || elsewhere) {
                return false;
            }
        }
        return with.stream().allMatch(part -> tree.child(part, "nmod") < 0 || with.size() > 1)
                && !tree.hangs(verb, "amod", "compound");
    }

    /// "reject any deal": an outcome of the track that it names or that was spoken of last.
    private List<TrackMention> outcome(int verb, Frame frame) {
        int own = complement(verb);
        int object = own < 0 ? agreedTo(verb) : own;
        boolean taken = frame.kind() == PositionKind.ACCEPTS_OUTCOME || frame.kind() == PositionKind.REJECTS_OUTCOME;
        if (taken && object >= 0 && isPronoun(object) && isOutcomeBefore(object)) {
            return tracks.venue(verb, OUTCOME_REACH);
        }
        if (object < 0 || !isOutcome(object)) {
            return List.of();
        }
        List<TrackMention> named = tracks.of(object, Breadth.ANYTHING);
        boolean open = frame.kind() != PositionKind.MEDIATES;
        return open
                        && named.isEmpty()
                        && (taken
                                || lexicon.is(
                                        "strong-outcome", tree.token(object).lemma()))
                ? tracks.venue(verb, OUTCOME_REACH)
                : named;
    }

    private boolean isOutcome(int noun) {
        return lexicon.is("outcome", tree.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /// "agreed to the plan".
    private int agreedTo(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > verb && tree.hangs(child, "obl", "nmod"))
                .filter(child -> tree.lower(tree.child(child, "case")).equals("to"))
                .findFirst()
                .orElse(-1);
    }

    /// "A draft was handed over, and X rejected it".
    private boolean isOutcomeBefore(int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            if (tree.isNoun(i) && isOutcome(i)) {
                return true;
            }
        }
        return false;
    }
}
