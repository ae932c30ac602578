package parallax.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.language.Token;
import parallax.text.Span;

/// Finds the positions of one sentence: words of the lexicon, the actors beside them and the track they speak of.
final class PositionFinder {
    private final TalksLexicon lexicon;
    private final Holders holders;
    private final TracksInText tracks;

    PositionFinder(TalksLexicon lexicon, Holders holders, TracksInText tracks) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.tracks = tracks;
    }

    /// A position without its id.
    record Found(
            Span span,
            String actor,
            TrackMention track,
            PositionKind kind,
            Modality modality,
            @Nullable Span condition) {
        /// The same of the negotiation as a whole: what is still to come needs not be in the round last spoken of.
        Found ofNoRound() {
            return new Found(span, actor, track.ofNoRound(), kind, modality, condition);
        }

        /// @param statuses of the account's conditions, by their words
        Position position(String id, Map<Span, ConditionStatus> statuses) {
            Condition asked = condition == null
                    ? null
                    : new Condition(condition, statuses.getOrDefault(condition, ConditionStatus.UNKNOWN));
            return new Position(id, span, actor, track.track(), kind, modality, track.round(), asked);
        }
    }

    /// The positions of a sentence in order of their words; none where the account speaks of no negotiation.
    ///
    /// @param before the positions of the sentence before
    List<Found> find(int at, Sentence sentence, List<Found> before) {
        if (tracks.isEmpty() || (before.isEmpty() && !isWorthReading(at, sentence))) {
            return List.of();
        }
        SentenceTree tree = new SentenceTree(sentence);
        HoldersHere who = holders.in(tree);
        Clauses clauses = new Clauses(tree, lexicon, who);
        TracksHere here = new TracksHere(at, tree, tracks, lexicon);
        Stances stances = new Stances(tree, lexicon, clauses, holders);
        Gathered gathered = new Gathered(tree);
        VerbPositions verbs = new VerbPositions(tree, lexicon, who, clauses, stances, here, gathered);
        NounPositions nouns = new NounPositions(tree, lexicon, who, clauses, here, gathered);
        for (int i = 0; i < tree.size(); i++) {
            verbs.read(i);
            nouns.read(i);
        }
        new Membership(tree, lexicon, who, gathered).read(before);
        here.mentions().forEach(new TrackPositions(tree, lexicon, who, clauses, stances, here, gathered)::read);
        return gathered.list().stream()
                .map(found -> found.track().sentence() != at && isAhead(tree, found.span()) ? found.ofNoRound() : found)
                .toList();
    }

    /// Whether a verb is told as still to come: "would attend".
    private boolean isAhead(SentenceTree tree, Span words) {
        int head = tree.headOf(words);
        for (int child : head < 0 ? List.<Integer>of() : tree.children(head)) {
            if (lexicon.is("future", tree.token(child).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorthReading(int at, Sentence sentence) {
        if (!tracks.in(at).isEmpty()) {
            return true;
        }
        for (Token token : sentence.tokens()) {
            boolean word = token.is(PartOfSpeech.VERB)
                    || token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.ADJ)
                    || token.is(PartOfSpeech.AUX);
            if (word && !lexicon.frames(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The positions of one sentence; the same one is told once.
    static final class Gathered {
        private final SentenceTree tree;
        private final Set<List<@Nullable Object>> known = new HashSet<>();
        private final List<Found> found = new ArrayList<>();

        Gathered(SentenceTree tree) {
            this.tree = tree;
        }

        /// Adds a position that is told as stated, for each actor and track.
        void add(Span words, List<String> actors, List<TrackMention> tracks, PositionKind kind) {
            add(words, new Stances.Stance(kind, actors, Modality.STATED), tracks, null);
        }

        /// Adds a position for each of its holders and tracks.
        void add(Span words, Stances.Stance stance, List<TrackMention> tracks, @Nullable Span condition) {
            for (String actor : stance.holders()) {
                for (TrackMention track : tracks) {
                    Found told = new Found(words, actor, track, stance.kind(), stance.modality(), condition);
                    List<@Nullable Object> key = new ArrayList<>();
                    key.add(actor);
                    key.add(stance.kind());
                    key.add(track.track());
                    key.add(condition);
                    if (known.add(key)) {
                        found.add(told);
                    }
                }
            }
        }

        /// The words of two tokens and all between.
        Span words(int one, int other) {
            return tree.token(one).span().cover(tree.token(other).span());
        }

        List<Found> list() {
            found.sort((one, other) -> one.span().compareTo(other.span()));
            return List.copyOf(found);
        }
    }
}
