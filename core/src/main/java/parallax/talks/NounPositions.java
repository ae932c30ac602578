package parallax.talks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Gathered;
import parallax.talks.TalksLexicon.Frame;
import parallax.talks.TracksHere.Breadth;
import parallax.text.Span;

/// The positions that nouns of one sentence tell: "the host, X", "X's boycott of the talks", "under the auspices of X".
final class NounPositions {
    /// How many sentences back the negotiation is of which a host or mediator is spoken.
    private static final int REACH = 2;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;
    private final Clauses clauses;
    private final TracksHere tracks;
    private final Gathered gathered;
    private final Demands demands;

    NounPositions(
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
        this.demands = new Demands(tree, lexicon, who, clauses, tracks, gathered);
    }

    /// Reads what a token tells; nothing where it is no noun of the lexicon.
    void read(int noun) {
        boolean modifier = tree.hangs(noun, "compound", "amod") && tree.isNoun(tree.head(noun));
        if (!tree.isNoun(noun) && !modifier) {
            return;
        }
        String word = modifier && !tree.isNoun(noun)
                ? tree.lower(noun)
                : tree.token(noun).lemma().toLowerCase(Locale.ROOT);
        for (Frame frame : union(word, tree.lower(noun))) {
            if (frame.shape().isNominal() && frame.with().isEmpty() && tells(noun, frame, modifier)) {
                return;
            }
        }
    }

    private List<Frame> union(String lemma, String form) {
        List<Frame> frames = new ArrayList<>(lexicon.frames(lemma));
        if (!form.equals(lemma)) {
            frames.addAll(lexicon.frames(form));
        }
        return frames;
    }

    private boolean tells(int noun, Frame frame, boolean modifier) {
        return switch (frame.shape()) {
            case ROLE -> role(noun, frame);
            case ACT -> act(noun, frame);
            case SUFFERED -> suffered(noun, frame);
            case UNDER -> under(noun, frame);
            case COMPANY -> modifier && company(noun, frame);
            case DEMAND -> demands.read(noun);
            case UNSAID -> demands.unsaid(noun);
            case OBJECT,
                    ASSEMBLY,
                    TALKS,
                    EVENT,
                    PREP,
                    ABOUT,
                    BARE,
                    OUTCOME,
                    PATIENT,
                    THERE,
                    GOING,
                    AHEAD,
                    ANSWER,
                    OPEN,
                    LEADS,
                    SLOGAN,
                    SUFFIX -> false;
        };
    }

    /// "the host, X", "mediator X", "X is a guarantor of the talks", "X calls itself a mediator", "X acts as mediator".
    private boolean role(int noun, Frame frame) {
        List<String> actors = bearers(noun);
        if (actors.isEmpty()) {
            return false;
        }
        List<TrackMention> named =
                tracks.of(noun, Breadth.NAMED).isEmpty() ? ofBehind(noun) : tracks.of(noun, Breadth.NAMED);
        boolean partaking = frame.kind() == PositionKind.ATTENDS || frame.kind() == PositionKind.OPPOSES;
        List<TrackMention> found = named.isEmpty() && !partaking ? tracks.current(noun, REACH) : named;
        if (found.isEmpty() || clauses.isNegated(noun)) {
            return false;
        }
        gathered.add(words(noun), actors, found, frame.kind());
        return true;
    }

    private List<String> bearers(int noun) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(noun)) {
            if (tree.hangs(child, "appos", "flat")) {
                found.addAll(who.of(child));
            }
        }
        if (found.isEmpty() && tree.child(noun, "cop") >= 0) {
            found.addAll(clauses.surface(noun));
        }
        int head = tree.head(noun);
        boolean beside = tree.hangs(noun, "appos", "nmod:desc")
                || (tree.hangs(noun, "compound") && tree.is(head, PartOfSpeech.PROPN));
        if (found.isEmpty() && beside) {
            found.addAll(who.of(head));
        }
        boolean as = tree.lower(tree.child(noun, "case")).equals("as");
        if (found.isEmpty() && (as || tree.hangs(noun, "xcomp")) && head >= 0 && clauses.isVerbal(head)) {
            int object = tree.child(head, "obj");
            found.addAll(object >= 0 && !isReflexive(object) ? who.of(object) : clauses.surface(head));
        }
        return List.copyOf(found);
    }

    private boolean isReflexive(int at) {
        return tree.lower(at).endsWith("self") || tree.lower(at).endsWith("selves");
    }

    /// "X's boycott of the talks", "the participation of X in the talks", "without the participation of X".
    private boolean act(int noun, Frame frame) {
        List<String> actors = owners(noun, Set.of("of", "by", "from"));
        List<TrackMention> found = ofBehind(noun);
        if (found.isEmpty() && tree.child(noun, "cop") >= 0) {
            found = tracks.of(tree.child(noun, "nsubj"), Breadth.NAMED);
        }
        boolean bare =
                found.isEmpty() && lexicon.is("attending", tree.token(noun).lemma());
        found = bare ? tracks.current(noun, REACH) : found;
        if (found.isEmpty() || actors.isEmpty()) {
            return false;
        }
        PositionKind kind = frame.kind();
        if (isDenied(noun)) {
            gathered.add(words(noun), actors, found, Stances.opposite(kind));
            return true;
        }
        if (isTold(noun)) {
            gathered.add(words(noun), actors, found, turned(noun, kind));
        }
        return true;
    }

    /// "no boycott by X", "without the participation of X", "contrary to reports of a boycott by X".
    private boolean isDenied(int noun) {
        int head = tree.head(noun);
        boolean absent = tree.child(head, "expl") >= 0 && clauses.isNegated(head);
        return absent
                || tree.lower(tree.child(noun, "det")).equals("no")
                || tree.lower(tree.child(noun, "case")).equals("without")
                || isContrary(noun)
                || tree.hangs(noun, "nmod") && isContrary(head);
    }

    private boolean isContrary(int noun) {
        int link = tree.child(noun, "case");
        return link > 0 && tree.lower(link - 1).equals("contrary");
    }

    private PositionKind turned(int noun, PositionKind kind) {
        int verb = tree.head(noun);
        boolean off = tree.hangs(noun, "obj", "xcomp") && isEnding(verb);
        return off ? Stances.opposite(kind) : kind;
    }

    /// "ruled out its participation", "refused participation".
    private boolean isEnding(int verb) {
        String lemma = tree.token(verb).lemma();
        return lexicon.is("refusing", lemma) || lexicon.is("ending", lemma) || clauses.isNegated(verb);
    }

    /// Whether the act is told as such, not as what somebody else calls for, links to something or protests against.
    private boolean isTold(int noun) {
        int head = tree.head(noun);
        if (head < 0 || !clauses.isVerbal(head) || tree.hangs(noun, "nsubj")) {
            return true;
        }
        String lemma = tree.token(head).lemma();
        boolean protested = lexicon.frames(lemma).stream()
                .anyMatch(frame -> frame.kind() == PositionKind.OPPOSES
                        || frame.kind() == PositionKind.SUPPORTS
                        || frame.kind() == PositionKind.SETS_CONDITION);
        return !protested && !lexicon.is("unreal", lemma) && !clauses.isSupposed(head);
    }

    private boolean suffered(int noun, Frame frame) {
        boolean invitation = frame.kind() == PositionKind.INVITED;
        List<String> actors = owners(noun, invitation ? Set.of("to", "for") : Set.of("of"));
        List<TrackMention> found = ofBehind(noun);
        found = found.isEmpty() ? tracks.mentions().stream().limit(1).toList() : found;
        if (actors.isEmpty() || found.isEmpty() || !isTold(noun)) {
            return false;
        }
        gathered.add(words(noun), actors, found, frame.kind());
        return true;
    }

    /// "under the auspices of X", "at X's invitation": of the negotiation in the same sentence.
    private boolean under(int noun, Frame frame) {
        String link = tree.lower(tree.child(noun, "case"));
        boolean led = link.equals("under")
                || link.equals("in")
                || link.equals("at")
                || link.equals("on")
                || link.equals("with")
                || link.equals("through")
                || link.equals("by");
        List<String> actors = led ? owners(noun, Set.of("of", "by", "from", "with")) : List.of();
        List<TrackMention> found = actors.isEmpty() ? List.of() : inSentence(noun);
        if (actors.isEmpty() || found.isEmpty()) {
            return false;
        }
        gathered.add(words(noun), actors, found, frame.kind());
        return true;
    }

    /// The first negotiation of the sentence, or the one for which the subject of its noun stands.
    private List<TrackMention> inSentence(int noun) {
        for (TrackMention mention : tracks.mentions()) {
            if (!mention.isVenue()) {
                return List.of(mention);
            }
        }
        int subject = tree.child(tree.head(noun), "nsubj");
        return subject < 0 ? List.of() : tracks.of(subject, Breadth.NAMED);
    }

    /// "the mediating parties, X and Y", "guarantor states X and Y".
    private boolean company(int modifier, Frame frame) {
        int noun = tree.head(modifier);
        if (!lexicon.is("company", tree.token(noun).lemma())
                || tree.is(noun, PartOfSpeech.PROPN) && tree.child(noun, "appos") < 0) {
            return false;
        }
        Set<String> actors = new LinkedHashSet<>();
        for (int child : tree.children(noun)) {
            if (tree.hangs(child, "appos", "flat", "dep")) {
                actors.addAll(who.of(child));
            }
        }
        List<TrackMention> named = ofBehind(noun);
        List<TrackMention> found = named.isEmpty() ? tracks.current(modifier, REACH) : named;
        if (actors.isEmpty() || found.isEmpty()) {
            return false;
        }
        gathered.add(words(noun), List.copyOf(actors), found, frame.kind());
        return true;
    }

    private List<String> owners(int noun, Set<String> links) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0 && !links.contains("to")) {
            return who.of(owner);
        }
        for (int child : tree.children(noun)) {
            String link = tree.lower(tree.child(child, "case"));
            List<String> found = tree.hangs(child, "nmod", "obl") && links.contains(link) ? who.of(child) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int child : tree.children(noun)) {
            List<String> found = tree.hangs(child, "compound", "amod") ? who.of(child) : List.of();
            if (!found.isEmpty() && links.contains("of")) {
                return found;
            }
        }
        return List.of();
    }

    private List<TrackMention> ofBehind(int noun) {
        for (int child : tree.children(noun)) {
            if (tree.hangs(child, "nmod", "obl", "compound", "nmod:poss", "acl")) {
                List<TrackMention> found =
                        tracks.of(child, tree.hangs(child, "compound") ? Breadth.NAMED : Breadth.VENUE);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private Span words(int noun) {
        Span words = tree.token(noun).span();
        for (int child : tree.children(noun)) {
            if (!tree.hangs(child, "punct", "acl", "conj", "cc", "nsubj", "cop", "advcl")) {
                words = words.cover(tree.token(child).span());
            }
        }
        return words;
    }
}
