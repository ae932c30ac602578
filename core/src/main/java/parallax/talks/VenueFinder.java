package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.place.Place;

/// Which places of a sentence are where a noun's or a verb's talks are held.
final class VenueFinder {
    private static final int NEAR = 8;
    private static final int REACH = 4;

    private final TalksLexicon lexicon;
    private final SentenceTree tree;
    private final NavigableMap<Integer, Place> places;

    VenueFinder(TalksLexicon lexicon, SentenceTree tree, NavigableMap<Integer, Place> places) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.places = places;
    }

    /// The place that begins with a token; absent where none does.
    @Nullable
    Place at(int token) {
        return places.get(startOf(token));
    }

    /// The place that a noun is or that it names behind "of": "the resort of X".
    Optional<Place> placeIn(int node) {
        Place own = places.get(startOf(node));
        int behind = tree.of(node);
        int name = tree.child(node, "appos");
        Place place = own != null
                ? own
                : behind >= 0 ? places.get(startOf(behind)) : name >= 0 ? places.get(startOf(name)) : null;
        return Optional.ofNullable(place);
    }

    /// The venues right behind: "in Oslo, Vienna and Cairo".
    List<Place> placesAfter(int at) {
        List<Place> found = new ArrayList<>();
        if (!lexicon.is("place-link", tree.lower(at))) {
            int quote = !tree.lower(at).isEmpty() && "\"”".contains(tree.lower(at)) ? at + 1 : at;
            if (quote == at || !lexicon.is("place-link", tree.lower(quote))) {
                return found;
            }
            at = quote;
        }
        int i = at + 1;
        Place place = places.get(startOf(i));
        while (place != null) {
            found.add(place);
            i = past(i, place);
            while (tree.lower(i).equals(",")
                    || tree.lower(i).equals("and")
                    || tree.lower(i).equals("in")) {
                i++;
            }
            place = places.get(startOf(i));
        }
        return found;
    }

    /// "The second session … ended in Vienna", "the talks due to open in Vienna", "held talks on Monday in Vienna".
    Optional<Place> place(int noun) {
        for (int child : tree.children(noun)) {
            boolean inside = tree.hangs(child, "nmod")
                    && child > noun
                    && lexicon.is("place-link", tree.lower(tree.child(child, "case")));
            Optional<Place> place =
                    inside && !tree.lower(tree.child(child, "case")).equals("of") ? placeIn(child) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return furtherOn(noun).or(() -> carried(noun)).or(() -> below(noun));
    }

    /// "A set of talks is to open in the lakeside town of X", "the meeting which Y has called in X": a place that hangs
    /// with "in" or "at" on the noun's verb or on one that tells more of the noun.
    private Optional<Place> below(int noun) {
        int top = noun;
        for (int hops = 0; hops < REACH && tree.hangs(top, "nmod", "compound") && tree.head(top) >= 0; hops++) {
            top = tree.head(top);
        }
        int verb = tree.hangs(top, "nsubj", "obj") ? tree.head(top) : -1;
        for (int node : new int[] {noun, top, verb}) {
            Optional<Place> found = node < 0 ? Optional.empty() : inside(node, noun, REACH);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> inside(int node, int noun, int depth) {
        for (int child : tree.children(node)) {
            String link = tree.lower(tree.child(child, "case"));
            boolean phrase = tree.hangs(child, "obl", "nmod") && (link.equals("in") || link.equals("at"));
            Optional<Place> place = phrase ? placeIn(child) : Optional.empty();
            boolean clause = tree.hangs(child, "acl", "xcomp") && tree.is(child, PartOfSpeech.VERB);
            boolean further = depth > 1 && child > noun && (clause || tree.hangs(child, "nmod"));
            if (place.isEmpty() && further) {
                place = inside(child, noun, depth - 1);
            }
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> furtherOn(int noun) {
        for (int i = noun + 1; i < Math.min(tree.size(), noun + 2 * NEAR); i++) {
            boolean other = tree.is(i, PartOfSpeech.VERB)
                    && !lexicon.is("occurs", tree.token(i).lemma());
            if (other || tree.is(i, PartOfSpeech.SCONJ)) {
                return Optional.empty();
            }
            Place place = tree.lower(i - 1).equals("in") ? places.get(startOf(i)) : null;
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// The venue of the verb whose subject or object the noun is, or of which it is told: "X, where the talks open".
    private Optional<Place> carried(int noun) {
        int verb = tree.head(noun);
        if (verb < 0 || !tree.hangs(noun, "nsubj", "obj")) {
            return Optional.empty();
        }
        for (int at : List.of(verb, Math.max(0, lastConjunct(verb)))) {
            for (int child : tree.children(at)) {
                String link = tree.lower(tree.child(child, "case"));
                boolean inside = tree.hangs(child, "obl") && (link.equals("in") || link.equals("at"));
                Optional<Place> place =
                        inside && lexicon.is("occurs", tree.token(at).lemma()) ? placeIn(child) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        boolean where =
                tree.children(verb).stream().anyMatch(child -> tree.lower(child).equals("where"));
        return where && tree.head(verb) >= 0 ? placeIn(tree.head(verb)) : Optional.empty();
    }

    private int lastConjunct(int verb) {
        int last = verb;
        for (int child : tree.children(verb)) {
            last = tree.hangs(child, "conj") ? child : last;
        }
        return last;
    }

    private int startOf(int i) {
        return i >= 0 && i < tree.size() ? tree.token(i).span().start() : -1;
    }

    /// The first token behind a place that begins at or after token `i`.
    int past(int i, Place place) {
        int next = i;
        while (next < tree.size() && startOf(next) < place.span().end()) {
            next++;
        }
        return next;
    }

    /// After the last token of a place that stands at or behind a token.
    int end(int from, Place place) {
        return Math.max(from + 1, past(from, place));
    }
}
