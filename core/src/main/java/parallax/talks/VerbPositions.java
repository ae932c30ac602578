package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Gathered;
import parallax.talks.TalksLexicon.Frame;
import parallax.talks.TalksLexicon.Shape;
import parallax.text.Span;

/// The positions that verbs and adjectives of one sentence tell.
final class VerbPositions {
    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;
    private final Clauses clauses;
    private final Stances stances;
    private final TracksHere tracks;
    private final Gathered gathered;
    private final VerbTracks beside;
    private final Conditions conditions;

    VerbPositions(
            SentenceTree tree,
            TalksLexicon lexicon,
            HoldersHere who,
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
        this.beside = new VerbTracks(tree, lexicon, clauses, tracks);
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
            List<TrackMention> found = tracks.venue(verb, VerbTracks.OUTCOME_REACH);
            stances.of(verb, PositionKind.ATTENDS, clauses.surface(verb))
                    .ifPresent(stance -> gathered.add(tree.token(verb).span(), stance, found, null));
            return;
        }
        if (isPresence(verb)) {
            List<TrackMention> found = tracks.of(verb, TracksHere.Breadth.VENUE);
            if (!found.isEmpty()) {
                stances.of(verb, PositionKind.ATTENDS, clauses.surface(verb))
                        .ifPresent(stance -> tell(verb, tree.token(verb).span(), stance, found));
            }
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

    /// "X will be in Y", "X was at the talks".
    private boolean isPresence(int noun) {
        String link = tree.lower(tree.child(noun, "case"));
        return tree.isNoun(noun)
                && tree.child(noun, "cop") >= 0
                && tree.child(noun, "nsubj") >= 0
                && tree.child(noun, "nsubj") < tree.child(noun, "cop")
                && (link.equals("in") || link.equals("at"));
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
            return open(verb, with);
        }
        List<TrackMention> found = beside.of(verb, frame, with);
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

    /// "X has not decided", "nothing is decided", "X has not made up its mind".
    private boolean open(int verb, List<Integer> with) {
        boolean plain = clauses.isNegated(verb)
                && tree.children(verb).stream()
                        .noneMatch(child -> tree.hangs(child, "obj", "ccomp", "xcomp") && !with.contains(child));
        List<TrackMention> found = plain ? tracks.current(verb, VerbTracks.OUTCOME_REACH) : List.of();
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
                && frame.shape() != Shape.BARE
                && frame.shape() != Shape.AHEAD;
        return passive ? clauses.agent(verb) : clauses.surface(verb);
    }

    private void tell(int verb, Span words, Stances.Stance stance, List<TrackMention> found) {
        List<Span> asked = conditions.of(verb, stance.kind() == PositionKind.REFUSES);
        boolean attendance = stance.kind() == PositionKind.ATTENDS
                || stance.kind() == PositionKind.REFUSES
                || stance.kind() == PositionKind.OBSERVES
                || stance.kind() == PositionKind.ACCEPTS_OUTCOME;
        if (asked.isEmpty() || !attendance) {
            boolean sets = stance.kind() == PositionKind.SETS_CONDITION;
            gathered.add(words, stance, found, sets ? conditions.linked(verb) : null);
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
        List<TrackMention> found = beside.below(verb);
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

    private List<String> suffering(int verb) {
        List<String> subject = clauses.surface(verb);
        return subject.isEmpty() && tree.hangs(verb, "acl") ? who.of(tree.head(verb)) : subject;
    }

    private Span words(int verb, List<Integer> with, TrackMention track) {
        Span words = tree.token(verb).span();
        for (int part : with) {
            words = words.cover(tree.token(part).span());
        }
        return tracks.mentions().contains(track) && track.from() > verb ? words.cover(track.span()) : words;
    }
}
