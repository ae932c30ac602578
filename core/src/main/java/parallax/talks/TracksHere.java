package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Which negotiation the words of one sentence speak of.
final class TracksHere {
    /// What stands for a negotiation.
    enum Breadth {
        /// Its own words, or an aspect of it.
        NAMED,
        /// Also its place.
        VENUE,
        /// Anything of it or at its place: "the deal of X", "the farce in X".
        ANYTHING
    }

    private static final int DEPTH = 4;
    private static final int NEAR = 6;
    /// How many sentences back "it" and a verb without an object still speak of a negotiation.
    private static final int REACH = 10;

    /// How many sentences back "the participation of X" still is that in a negotiation.
    private static final int PARTAKING_REACH = 3;

    private final int sentence;
    private final SentenceTree tree;
    private final TracksInText tracks;
    private final TalksLexicon lexicon;

    TracksHere(int sentence, SentenceTree tree, TracksInText tracks, TalksLexicon lexicon) {
        this.sentence = sentence;
        this.tree = tree;
        this.tracks = tracks;
        this.lexicon = lexicon;
    }

    /// The mentions of the sentence, in order.
    List<TrackMention> mentions() {
        return tracks.in(sentence);
    }

    /// The negotiation spoken of last when a token is reached; none where none was named near.
    List<TrackMention> current(int token) {
        return current(token, REACH);
    }

    List<TrackMention> current(int token, int reach) {
        return tracks.current(sentence, tree.token(token).span().start(), reach).stream()
                .toList();
    }

    /// The negotiation or venue spoken of last: what "there" is.
    List<TrackMention> venue(int token, int reach) {
        return tracks.lastVenue(sentence, tree.token(token).span().start(), reach).stream()
                .toList();
    }

    /// The negotiation that a noun or pronoun names, or whose aspect it names ("the character of the talks").
    ///
    /// @param breadth what is enough
    List<TrackMention> of(int node, Breadth breadth) {
        return of(node, breadth, DEPTH);
    }

    private List<TrackMention> of(int node, Breadth breadth, int depth) {
        if (node < 0 || depth == 0) {
            return List.of();
        }
        List<TrackMention> own = at(node, breadth);
        if (!own.isEmpty()) {
            return withJoined(node, own, breadth, depth);
        }
        String lower = tree.lower(node);
        if (lexicon.is("pronoun", lower) && tree.child(node, "nmod", "acl") < 0) {
            return tracks.last(sentence, tree.token(node).span().start(), REACH).stream()
                    .toList();
        }
        if (isRelative(lower)) {
            return antecedent(node, breadth, depth);
        }
        String lemma = tree.token(node).lemma().toLowerCase(Locale.ROOT);
        if (!lexicon.is("aspect", lemma) && breadth != Breadth.ANYTHING) {
            return List.of();
        }
        List<TrackMention> named = behind(node, breadth, depth);
        return named.isEmpty() && (lexicon.is("partaking", lemma) || lexicon.is("course", lemma))
                ? tracks.last(sentence, tree.token(node).span().start(), PARTAKING_REACH).stream()
                        .toList()
                : named;
    }

    private List<TrackMention> withJoined(int node, List<TrackMention> own, Breadth breadth, int depth) {
        List<TrackMention> all = new ArrayList<>(own);
        for (int child : tree.children(node)) {
            if (tree.hangs(child, "conj")) {
                of(child, breadth, depth - 1).stream()
                        .filter(mention -> !all.contains(mention))
                        .forEach(all::add);
                behind(child, breadth, depth - 1).stream()
                        .filter(mention -> !all.contains(mention))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isRelative(String lower) {
        return lower.equals("which") || lower.equals("that") || lower.equals("where");
    }

    private List<TrackMention> antecedent(int node, Breadth breadth, int depth) {
        int at = node;
        for (int hops = 0; hops < DEPTH && at >= 0; hops++) {
            if (tree.hangs(at, "acl")) {
                return of(tree.head(at), breadth, depth - 1);
            }
            at = tree.head(at);
        }
        return List.of();
    }

    /// What hangs on a noun with a preposition, by apposition or as a modifier.
    private List<TrackMention> behind(int node, Breadth breadth, int depth) {
        for (int child : tree.children(node)) {
            if (tree.hangs(child, "nmod", "obl", "appos", "compound", "nmod:poss")) {
                List<TrackMention> found = of(child, breadth, depth - 1);
                if (!found.isEmpty()) {
                    List<TrackMention> all = new ArrayList<>(found);
                    for (int next : tree.children(node)) {
                        if (tree.hangs(next, "conj")) {
                            behind(next, breadth, depth - 1).stream()
                                    .filter(mention -> !all.contains(mention))
                                    .forEach(all::add);
                        }
                    }
                    return all;
                }
            }
        }
        return List.of();
    }

    /// The mentions that a token heads or stands in.
    private List<TrackMention> at(int token, Breadth breadth) {
        List<TrackMention> found = new ArrayList<>();
        for (TrackMention mention : mentions()) {
            boolean here = mention.head() == token || (mention.isVenue() && mention.holds(token));
            if (here
                    && mention.form() != TrackMention.Form.MEETING
                    && (breadth != Breadth.NAMED || !mention.isVenue())) {
                found.add(mention);
            }
        }
        return found;
    }

    /// What the words behind a verb name, where the tree does not tell: with no other verb, clause or preposition
    /// but one of those given between.
    List<TrackMention> shortlyBehind(int verb, Set<String> prepositions, Breadth breadth) {
        for (TrackMention mention : mentions()) {
            boolean behind = mention.from() > verb && mention.from() <= verb + NEAR;
            if (behind
                    && (breadth != Breadth.NAMED || !mention.isVenue())
                    && isOpenWay(verb + 1, mention.from(), prepositions)) {
                return mentions().stream()
                        .filter(other ->
                                other.head() == mention.head() && (breadth != Breadth.NAMED || !other.isVenue()))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isOpenWay(int from, int end, Set<String> prepositions) {
        boolean linked = prepositions.isEmpty();
        for (int i = from; i < end; i++) {
            boolean preposition = tree.is(i, PartOfSpeech.ADP);
            if (preposition && !prepositions.contains(tree.lower(i)) && !tree.hangs(i, "compound:prt", "advmod")) {
                return false;
            }
            linked |= preposition && prepositions.contains(tree.lower(i));
            if (tree.is(i, PartOfSpeech.VERB)
                    || tree.is(i, PartOfSpeech.PUNCT)
                    || tree.is(i, PartOfSpeech.SCONJ)
                    || tree.is(i, PartOfSpeech.CCONJ)
                    || tree.is(i, PartOfSpeech.PRON)
                    || tree.is(i, PartOfSpeech.PROPN)) {
                return false;
            }
        }
        return linked;
    }
}
