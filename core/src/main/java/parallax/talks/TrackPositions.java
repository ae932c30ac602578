package parallax.talks;

import java.util.List;
import java.util.Set;
import parallax.language.SentenceTree;
import parallax.talks.PositionFinder.Gathered;
import parallax.talks.TrackMention.Form;
import parallax.talks.TracksHere.Breadth;
import parallax.text.Span;

/// The positions that hang on the words for a negotiation: "UN-brokered talks", "talks between X and Y", "X met Y in
/// Muscat", "talks … without X", "X will be in Muscat".
final class TrackPositions {
    private static final Set<String> AMONG = Set.of("between", "among", "with", "involving", "amongst");

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final HoldersHere who;
    private final Clauses clauses;
    private final Stances stances;
    private final TracksHere tracks;
    private final Gathered gathered;

    TrackPositions(
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
    }

    void read(TrackMention track) {
        List<TrackMention> one = List.of(track);
        presence(track, one);
        if (track.isVenue()) {
            return;
        }
        prefixed(track, one);
        if (track.form() == Form.MEETING) {
            meeting(track, one);
        } else {
            partners(track.head(), track, one);
            without(track.head(), one);
        }
        int verb = tree.head(track.head());
        if (verb >= 0 && tree.hangs(track.head(), "obj", "obl", "nsubj") && clauses.isVerbal(verb)) {
            without(verb, one);
        }
    }

    /// "UN-brokered talks".
    private void prefixed(TrackMention track, List<TrackMention> one) {
        for (int i = track.from(); i < track.head(); i++) {
            String form = tree.lower(i);
            int dash = form.lastIndexOf('-');
            int at = i;
            if (dash > 0) {
                lexicon.suffix(form.substring(dash + 1))
                        .ifPresent(kind -> gathered.add(track.span(), who.prefix(at), one, kind));
            }
        }
    }

    /// "X will be in Muscat", "X in talks with Y".
    private void presence(TrackMention track, List<TrackMention> one) {
        int head = track.head();
        int subject = tree.child(head, "nsubj");
        String link = tree.lower(tree.child(head, "case"));
        boolean inside = link.equals("in") || link.equals("at");
        if (subject >= 0 && inside && !tracks.of(subject, Breadth.VENUE).contains(track)) {
            stances.of(head, PositionKind.ATTENDS, who.of(subject))
                    .ifPresent(stance -> gathered.add(track.span(), stance, one, null));
        }
    }

    /// "talks between X and Y", "holds talks with Y".
    private void partners(int noun, TrackMention track, List<TrackMention> one) {
        if (isUnreal(noun)) {
            return;
        }
        int verb = tree.head(noun);
        boolean carried = tree.hangs(noun, "obj", "obl") && verb >= 0 && clauses.isVerbal(verb);
        for (int node : carried ? List.of(noun, verb) : List.of(noun)) {
            for (int child : tree.children(node)) {
                String link = tree.lower(tree.child(child, "case"));
                boolean behind = child > noun && tree.hangs(child, "nmod", "obl") && AMONG.contains(link);
                if (behind && (node == noun || link.equals("with"))) {
                    gathered.add(gathered.words(track.from(), child), who.of(child), one, PositionKind.ATTENDS);
                }
            }
        }
    }

    /// Whether the negotiation is only called for, feared or refused.
    private boolean isUnreal(int noun) {
        int at = noun;
        for (int hops = 0; hops < 3 && at >= 0; hops++) {
            int head = tree.head(at);
            boolean negated =
                    clauses.isNegated(at) || tree.lower(tree.child(at, "det")).equals("no");
            String link = tree.lower(tree.child(at, "case"));
            boolean without = link.equals("without") || lexicon.is("aim", link);
            if (negated || without || clauses.isSupposed(at)) {
                return true;
            }
            if (head < 0) {
                return false;
            }
            String lemma = tree.token(head).lemma();
            if (lexicon.is("unreal", lemma) || lexicon.is("refusing", lemma) || clauses.isNegated(head)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /// "X met Y in Muscat", "was signed in Muscat by X and by Y".
    private void meeting(TrackMention track, List<TrackMention> one) {
        int verb = track.head();
        stances.of(verb, PositionKind.ATTENDS, List.of())
                .filter(stance -> stance.kind() == PositionKind.ATTENDS)
                .ifPresent(stance -> {
                    boolean passive = clauses.isPassive(verb);
                    gathered.add(
                            track.span(),
                            passive ? clauses.agent(verb) : clauses.surface(verb),
                            one,
                            PositionKind.ATTENDS);
                    if (!passive && lexicon.is("company-verb", tree.token(verb).lemma())) {
                        gathered.add(track.span(), who.of(tree.child(verb, "obj")), one, PositionKind.ATTENDS);
                    }
                    partnersOf(verb, track, one);
                });
    }

    private void partnersOf(int verb, TrackMention track, List<TrackMention> one) {
        for (int child : tree.children(verb)) {
            if (tree.hangs(child, "obl") && AMONG.contains(tree.lower(tree.child(child, "case")))) {
                Span words = gathered.words(verb, child);
                gathered.add(track.span().cover(words), who.of(child), one, PositionKind.ATTENDS);
            }
        }
    }

    /// "held talks without X".
    private void without(int node, List<TrackMention> one) {
        for (int child : tree.children(node)) {
            boolean told = tree.hangs(child, "nmod", "obl")
                    && tree.lower(tree.child(child, "case")).equals("without")
                    && !lexicon.is("partaking", tree.token(child).lemma());
            if (told) {
                gathered.add(
                        gathered.words(tree.child(child, "case"), child), who.of(child), one, PositionKind.EXCLUDED);
            }
        }
    }
}
