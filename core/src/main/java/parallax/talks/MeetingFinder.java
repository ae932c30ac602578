package parallax.talks;

import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.place.Place;
import parallax.talks.TrackMention.Form;

/// Finds verbs that tell of talks by where they are held: "met in Muscat".
final class MeetingFinder {
    private static final int NEAR = 8;

    private final TalksLexicon lexicon;
    private final int sentence;
    private final SentenceTree tree;
    private final VenueFinder venues;

    MeetingFinder(TalksLexicon lexicon, int sentence, SentenceTree tree, VenueFinder venues) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = tree;
        this.venues = venues;
    }

    /// "met in Muscat", "In Muscat, X met Y": the verb and its venue.
    Optional<TrackMention> at(int verb) {
        for (int child : tree.children(verb)) {
            boolean inside = tree.hangs(child, "obl", "nmod")
                    && tree.lower(tree.child(child, "case")).equals("in");
            Optional<Place> place = inside ? venues.placeIn(child) : Optional.empty();
            if (place.isPresent()) {
                return place.map(venue -> meeting(verb, venue));
            }
        }
        for (int i = verb + 1; i < Math.min(tree.size(), verb + NEAR); i++) {
            if (tree.is(i, PartOfSpeech.VERB)) {
                return Optional.empty();
            }
            Place place = tree.lower(i - 1).equals("in") ? venues.at(i) : null;
            if (place != null) {
                return Optional.of(meeting(verb, place));
            }
        }
        return spent(verb);
    }

    /// A meeting of people of whom nothing is said may be of any kind.
    private TrackMention meeting(int verb, Place place) {
        boolean sent = lexicon.is("haggling", tree.token(verb).lemma())
                || isDeal(verb)
                || tree.children(verb).stream().anyMatch(child -> isPartner(child));
        return new TrackMention(
                sentence,
                verb,
                verb,
                verb + 1,
                tree.token(verb).span(),
                TrackFinder.key(place.name()),
                null,
                Form.MEETING,
                !sent);
    }

    private boolean isPartner(int child) {
        String lemma = tree.token(child).lemma();
        return (tree.hangs(child, "nsubj", "obj", "obl") && lexicon.is("delegates", lemma)) || lemma.equals("table");
    }

    /// "signed a deal in Muscat", "the accord reached in Muscat".
    private boolean isDeal(int verb) {
        int object = tree.child(verb, "obj", "nsubj:pass");
        int dealt = object < 0 && tree.hangs(verb, "acl") ? tree.head(verb) : object;
        return dealt >= 0
                && lexicon.is("dealing", tree.token(verb).lemma())
                && lexicon.is("outcome", tree.token(dealt).lemma());
    }

    /// "spent the week in Muscat haggling with X".
    private Optional<TrackMention> spent(int verb) {
        int head = tree.head(verb);
        if (head < 0 || !tree.hangs(verb, "advcl", "xcomp") || !tree.is(head, PartOfSpeech.VERB)) {
            return Optional.empty();
        }
        return tree.children(head).stream()
                .filter(child -> tree.hangs(child, "obl")
                        && tree.lower(tree.child(child, "case")).equals("in"))
                .flatMap(child -> venues.placeIn(child).stream())
                .findFirst()
                .map(place -> meeting(verb, place));
    }
}
