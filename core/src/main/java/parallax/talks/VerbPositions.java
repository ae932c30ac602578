package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Gathered;
import parallax.talks.TalksLexicon.Frame;
import parallax.talks.TalksLexicon.Shape;
import parallax.talks.TracksHere.Breadth;
import parallax.text.Span;

/// The positions that verbs and adjectives of one sentence tell.
final class VerbPositions {
    /// How many sentences back an outcome is that of the negotiation spoken of last.
    private static final int OUTCOME_REACH = 4;
    /// How many sentences back "there" still is.
    private static final int THERE_REACH = 10;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final Holders.Here who;
    private final Clauses clauses;
    private final Stances stances;
    private final TracksHere tracks;
    private final Gathered gathered;
    private final Conditions conditions;

    VerbPositions(
            SentenceTree tree,
            TalksLexicon lexicon,
            Holders.Here who,
            Clauses clauses,
            Stances stances,
            TracksHere tracks,
            Gathered gathered) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.who = who;
        this.clauses = clauses;
        this.stances = stances;
        this.tracks = tracks;
        this.gathered = gathered;
        this.conditions = new Conditions(tree, lexicon);
    }

    /// Reads what a token tells; nothing where it is no verb or adjective of the lexicon.
    void read(int verb) {
        boolean slogan = tree.hangs(verb, "root")
                && (tree.is(verb, PartOfSpeech.ADV)
                        || tree.is(verb, PartOfSpeech.INTJ)
                        || tree.is(verb, PartOfSpeech.DET));
        boolean there = tree.lower(verb).equals("there") && tree.child(verb, "cop") >= 0;
        if (there) {
            List<TrackMention> found = tracks.venue(verb, OUTCOME_REACH);
            stances.of(verb, PositionKind.ATTENDS, clauses.surface(verb))
                    .ifPresent(stance -> gathered.add(tree.token(verb).span(), stance, found, null));
            return;
        }
        boolean predicate = slogan
                || tree.is(verb, PartOfSpeech.VERB)
                || tree.is(verb, PartOfSpeech.ADJ)
                || tree.is(verb, PartOfSpeech.AUX);
        if (!predicate) {
            return;
        }
        for (Frame frame : lexicon.frames(tree.token(verb).lemma().toLowerCase(Locale.ROOT))) {
            if (!frame.shape().isNominal()) {
                Optional<List<Integer>> with = attached(verb, frame);
                if (with.isPresent() && tells(verb, frame, with.get())) {
                    return;
                }
            }
        }
    }

    /// The tokens that the frame asks for; absent where one is missing.
    private Optional<List<Integer>> attached(int verb, Frame frame) {
        List<Integer> found = new ArrayList<>();
        for (String wanted : frame.with()) {
            int at = attached(verb, wanted, 2);
            if (at < 0) {
                return Optional.empty();
            }
            found.add(at);
        }
        return Optional.of(found);
    }

    private int attached(int verb, String wanted, int depth) {
        for (int child : tree.children(verb)) {
            boolean close = !tree.hangs(child, "nsubj", "conj", "advcl", "ccomp", "parataxis", "acl");
            if (close && isWord(child, wanted)) {
                return child;
            }
            int deeper = close && depth > 1 && child > verb ? attached(child, wanted, depth - 1) : -1;
            if (deeper >= 0) {
                return deeper;
            }
        }
        return isWord(verb + 1, wanted) ? verb + 1 : -1;
    }

    private boolean isWord(int at, String wanted) {
        if (at >= tree.size()) {
            return false;
        }
        String lemma = tree.token(at).lemma().toLowerCase(Locale.ROOT);
        return wanted.startsWith("@")
                ? lexicon.is(wanted.substring(1), lemma)
                : lemma.equals(wanted) || tree.lower(at).equals(wanted);
    }

    private boolean tells(int verb, Frame frame, List<Integer> with) {
        if (frame.shape() == Shape.PATIENT) {
            return suffers(verb, frame, with);
        }
        if (frame.shape() == Shape.OPEN) {
            return open(verb);
        }
        List<TrackMention> found = tracks(verb, frame, with);
        if (found.isEmpty()) {
            return false;
        }
        if (frame.shape() == Shape.SLOGAN) {
            gathered.add(words(verb, with, found.getFirst()), who.speaker(verb), found, frame.kind());
            return true;
        }
        List<String> own = holders(verb, frame);
        Span words = words(verb, with, found.getFirst());
        stances.of(verb, frame.kind(), own).ifPresent(stance -> tell(verb, words, stance, found));
        return true;
    }

    /// "X has not decided", "nothing is decided".
    private boolean open(int verb) {
        boolean plain = tree.child(verb, "obj", "ccomp", "xcomp") < 0 && clauses.isNegated(verb);
        List<TrackMention> found = plain ? tracks.current(verb, OUTCOME_REACH) : List.of();
        List<String> actors = clauses.isPassive(verb) ? who.speaker(verb) : clauses.surface(verb);
        if (found.isEmpty() || actors.isEmpty()) {
            return false;
        }
        gathered.add(tree.token(verb).span(), actors, found, PositionKind.UNDECIDED);
        return true;
    }

    private List<String> holders(int verb, Frame frame) {
        boolean passive = clauses.isPassive(verb)
                && frame.shape() != Shape.PREP
                && frame.shape() != Shape.ABOUT
                && frame.shape() != Shape.BARE;
        return passive ? clauses.agent(verb) : clauses.surface(verb);
    }

    private void tell(int verb, Span words, Stances.Stance stance, List<TrackMention> found) {
        List<Span> asked = conditions.of(verb, stance.kind() == PositionKind.REFUSES);
        boolean attendance = stance.kind() == PositionKind.ATTENDS || stance.kind() == PositionKind.REFUSES;
        if (asked.isEmpty() || !attendance) {
            gathered.add(words, stance, found, null);
            return;
        }
        if (stance.kind() == PositionKind.REFUSES) {
            gathered.add(words, stance, found, null);
        }
        for (Span condition : asked) {
            gathered.add(
                    words,
                    new Stances.Stance(PositionKind.SETS_CONDITION, stance.holders(), stance.modality()),
                    found,
                    condition);
        }
    }

    /// Positions that fall on somebody: "X was invited", "they shut X out".
    private boolean suffers(int verb, Frame frame, List<Integer> with) {
        int object = tree.child(verb, "iobj");
        object = object < 0 ? tree.child(verb, "obj") : object;
        boolean passive = clauses.isPassive(verb);
        List<String> actors = passive ? suffering(verb) : who.of(object);
        if (actors.isEmpty() || with.contains(object)) {
            return false;
        }
        List<TrackMention> found = below(verb);
        if (found.isEmpty() && (frame.kind() == PositionKind.INVITED || !with.isEmpty())) {
            found = tracks.current(verb);
        }
        if (found.isEmpty() || clauses.isSupposed(verb)) {
            return false;
        }
        PositionKind kind = clauses.isNegated(verb) ? Stances.opposite(frame.kind()) : frame.kind();
        gathered.add(words(verb, with, found.getFirst()), actors, found, kind);
        return true;
    }

    /// The first negotiation whose words stand under a verb.
    private List<TrackMention> below(int verb) {
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

    private List<String> suffering(int verb) {
        List<String> subject = clauses.surface(verb);
        return subject.isEmpty() && tree.hangs(verb, "acl") ? who.of(tree.head(verb)) : subject;
    }

    private List<TrackMention> tracks(int verb, Frame frame, List<Integer> with) {
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
            case OUTCOME -> outcome(verb, frame);
            case THERE -> isThere(verb) ? tracks.venue(verb, THERE_REACH) : List.of();
            case SLOGAN -> behind(verb, frame, with, Breadth.ANYTHING);
            case LEADS -> led(verb);
            case PATIENT, OPEN, ROLE, ACT, SUFFERED, UNDER, SUFFIX, COMPANY, DEMAND, UNSAID -> List.of();
        };
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
    private boolean isBare(int verb, List<Integer> with) {
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
        int object = complement(verb);
        if (object < 0 || !lexicon.is("outcome", tree.token(object).lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<TrackMention> named = tracks.of(object, Breadth.ANYTHING);
        boolean open = frame.kind() != PositionKind.MEDIATES;
        return open
                        && named.isEmpty()
                        && lexicon.is("strong-outcome", tree.token(object).lemma())
                ? tracks.venue(verb, OUTCOME_REACH)
                : named;
    }

    private Span words(int verb, List<Integer> with, TrackMention track) {
        Span words = tree.token(verb).span();
        for (int part : with) {
            words = words.cover(tree.token(part).span());
        }
        return tracks.mentions().contains(track) && track.from() > verb ? words.cover(track.span()) : words;
    }
}
