package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.place.Place;
import parallax.talks.TrackMention.Form;
import parallax.text.Span;

/// Finds the words of one sentence that name a negotiation or speak of one ("the Muscat talks", "the third round").
final class TrackFinder {
    private static final int NEAR = 8;

    private final TalksLexicon lexicon;
    private final int sentence;
    private final SentenceTree tree;
    private final NavigableMap<Integer, Place> places;
    private final Set<String> placeKeys;
    private final Names names;

    /// What the account's names tell of the words of a sentence.
    interface Names {
        /// Whether a longer name of an actor holds these words: "Conference" in "Reconstruction Conference".
        boolean isInsideName(Span words);

        /// Whether an actor is named in these words.
        boolean isActor(Span words);
    }

    TrackFinder(
            TalksLexicon lexicon,
            int sentence,
            SentenceTree tree,
            NavigableMap<Integer, Place> places,
            Set<String> placeKeys,
            Names names) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = tree;
        this.places = places;
        this.placeKeys = placeKeys;
        this.names = names;
    }

    /// The mentions in order; a bare one has no track yet. A list of venues gives one mention each.
    List<TrackMention> find() {
        List<TrackMention> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int at = i;
            String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
            if (tree.isNoun(i) && (lexicon.is("track", lemma) || lexicon.is("named", lemma))) {
                noun(i, lemma, found);
            } else if (tree.is(i, PartOfSpeech.VERB) && lexicon.is("venue", lemma)) {
                venue(i).ifPresent(found::add);
            } else {
                numbered(i).or(() -> elliptical(at)).ifPresent(found::add);
            }
        }
        return found;
    }

    private void noun(int noun, String lemma, List<TrackMention> found) {
        int from = start(noun);
        if (isOther(from, noun)) {
            return;
        }
        int after = noun + 1;
        Integer round = round(from, noun);
        if (round == null && lemma.equals("round")) {
            round = lexicon.number("cardinal", tree.lower(after)).orElse(null);
            after = round == null ? after : after + 1;
        }
        Form form = round != null || lemma.equals("round")
                ? Form.ROUND
                : lexicon.is("assembly", lemma) ? Form.ASSEMBLY : Form.TALKS;
        List<Place> named = placesAfter(after);
        String modifier = modifier(from, noun);
        if (!named.isEmpty()) {
            int head = noun;
            Integer number = round;
            named.forEach(place -> found.add(mention(head, from, end(head, place), key(place.name()), number, form)));
        } else if (names.isInsideName(tree.token(noun).span())) {
            return;
        } else if (modifier != null) {
            boolean place = placeKeys.contains(modifier) || !tree.is(noun, PartOfSpeech.PROPN);
            found.add(mention(noun, from, after, modifier, round, place ? form : Form.TITLE));
        } else if (isBare(lemma, from, noun, round)) {
            String further = place(noun).map(place -> key(place.name())).orElse(null);
            found.add(mention(noun, from, after, further, round, form));
        }
    }

    /// Whether a noun without a name is a negotiation: "the talks", "the third round", "this conference".
    private boolean isBare(String lemma, int from, int noun, @Nullable Integer round) {
        if (!lexicon.is("track", lemma)) {
            return false;
        }
        String article = tree.lower(from - 1);
        boolean definite = (lexicon.is("assembly", lemma) || lemma.equals("round"))
                && (article.equals("the") || article.equals("this") || article.equals("that"));
        return !lexicon.is("vague", lemma) || round != null || isTelling(from, noun) || definite;
    }

    /// Whether words without an article tell of talks by whom they are held or what they are about.
    private boolean isAnother(int from, int noun) {
        if (tree.child(noun, "det", "nmod:poss") >= 0
                && !lexicon.is("indefinite", tree.lower(tree.child(noun, "det")))) {
            return false;
        }
        for (int i = from; i < noun; i++) {
            boolean telling = !lexicon.is("peace", tree.lower(i))
                    && !lexicon.is("renewing", tree.lower(i))
                    && lexicon.number("ordinal", tree.lower(i)).isEmpty()
                    && (tree.isNoun(i) || tree.is(i, PartOfSpeech.ADJ));
            if (telling) {
                return true;
            }
        }
        return tree.children(noun).stream()
                .anyMatch(child -> child > noun && lexicon.is("among", tree.lower(tree.child(child, "case"))));
    }

    private boolean isOther(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (lexicon.is("other", tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private TrackMention mention(
            int head, int from, int end, @Nullable String track, @Nullable Integer round, Form form) {
        Span words = tree.token(from).span().cover(tree.token(end - 1).span());
        return new TrackMention(
                sentence, head, from, end, words, track, round, form, track == null && isAnother(from, head));
    }

    /// "Geneva II": a venue with the number of a conference.
    private Optional<TrackMention> numbered(int at) {
        Place place = places.get(tree.token(at).span().start());
        int after = place == null ? at : past(at, place);
        if (place == null || after >= tree.size() || !tree.token(after).form().matches("[IVX]{1,4}|\\d{1,2}")) {
            return Optional.empty();
        }
        boolean numeral = tree.token(after).form().charAt(0) > '9';
        boolean named = numeral
                || tree.is(at, PartOfSpeech.PROPN)
                        && tree.hangs(after, "flat", "nummod")
                        && tree.head(after) == at
                        && tree.lower(tree.child(at, "case")).isEmpty();
        return !named
                ? Optional.empty()
                : lexicon.number(numeral ? "roman" : "cardinal", tree.lower(after))
                        .map(number -> mention(at, at, after + 1, key(place.name()), number, Form.ASSEMBLY));
    }

    /// "the second", where rounds are spoken of.
    private Optional<TrackMention> elliptical(int at) {
        boolean alone = tree.lower(at - 1).equals("the")
                && tree.hangs(at, "nsubj", "obj", "obl", "nmod", "root", "conj")
                && !tree.isNoun(at + 1)
                && !tree.is(at + 1, PartOfSpeech.ADJ);
        return alone
                ? lexicon.number("ordinal", tree.lower(at))
                        .map(number -> mention(at, at, at + 1, null, number, Form.ROUND))
                : Optional.empty();
    }

    /// "met in Muscat", "In Muscat, X met Y": the verb and its venue.
    private Optional<TrackMention> venue(int verb) {
        for (int child : tree.children(verb)) {
            boolean inside = tree.hangs(child, "obl", "nmod")
                    && tree.lower(tree.child(child, "case")).equals("in");
            Optional<Place> place = inside ? placeIn(child) : Optional.empty();
            if (place.isPresent()) {
                return place.map(venue -> meeting(verb, venue));
            }
        }
        for (int i = verb + 1; i < Math.min(tree.size(), verb + NEAR); i++) {
            if (tree.is(i, PartOfSpeech.VERB)) {
                return Optional.empty();
            }
            Place place = tree.lower(i - 1).equals("in") ? places.get(startOf(i)) : null;
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
        TrackMention mention = mention(verb, verb, verb + 1, key(place.name()), null, Form.MEETING);
        return new TrackMention(
                sentence, verb, verb, verb + 1, mention.span(), mention.track(), null, Form.MEETING, !sent);
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
                .flatMap(child -> placeIn(child).stream())
                .findFirst()
                .map(place -> meeting(verb, place));
    }

    /// The place that a noun is or that it names behind "of": "the resort of X".
    private Optional<Place> placeIn(int node) {
        Place own = places.get(startOf(node));
        int behind = tree.of(node);
        int name = tree.child(node, "appos");
        Place place = own != null
                ? own
                : behind >= 0 ? places.get(startOf(behind)) : name >= 0 ? places.get(startOf(name)) : null;
        return Optional.ofNullable(place);
    }

    /// Where the noun's modifiers begin.
    private int start(int noun) {
        int from = noun;
        while (from > 0 && isModifier(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isModifier(int i) {
        boolean quote = tree.lower(i).length() == 1
                && "\"“”".contains(tree.lower(i))
                && i > 0
                && (isName(i - 1) || tree.is(i - 1, PartOfSpeech.ADJ) || tree.isNoun(i - 1));
        return quote || tree.is(i, PartOfSpeech.ADJ) || tree.isNoun(i) || tree.is(i, PartOfSpeech.NUM);
    }

    private @Nullable Integer round(int from, int noun) {
        for (int i = from; i < noun; i++) {
            Optional<Integer> number = lexicon.number("ordinal", tree.lower(i));
            if (number.isPresent()) {
                return number.get();
            }
        }
        return null;
    }

    /// Whether a word says that this is about peace, or the noun is part of a name.
    private boolean isTelling(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (lexicon.is("peace", tree.lower(i))) {
                return true;
            }
        }
        return tree.is(noun, PartOfSpeech.PROPN) && noun > from;
    }

    /// The name that stands before the noun: "the Geneva peace talks"; an actor's name is none ("UN talks").
    private @Nullable String modifier(int from, int noun) {
        int end = noun;
        while (end > from && (!isName(end - 1) || lexicon.is("peace", tree.lower(end - 1)))) {
            end--;
        }
        int first = end;
        while (first > from && isName(first - 1)) {
            first--;
        }
        boolean name = false;
        for (int i = first; i < end; i++) {
            name |= tree.is(i, PartOfSpeech.PROPN);
        }
        while (first < end && lexicon.is("calendar", tree.lower(first))) {
            first++;
        }
        if (!name
                || first == end
                || lexicon.number("ordinal", tree.lower(first)).isPresent()) {
            return null;
        }
        Span words = tree.token(first).span().cover(tree.token(end - 1).span());
        String key = key(words(first, end));
        return placeKeys.contains(key) || !names.isActor(words) ? key : null;
    }

    private boolean isName(int i) {
        return (tree.isNoun(i) || tree.is(i, PartOfSpeech.ADJ))
                && Character.isUpperCase(tree.token(i).form().codePointAt(0))
                && tree.lower(i).indexOf('-') < 0;
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(tree.token(i).form()).append(' ');
        }
        return words.toString();
    }

    /// The venues right behind: "in Oslo, Vienna and Cairo".
    private List<Place> placesAfter(int at) {
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
    private Optional<Place> place(int noun) {
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
        return furtherOn(noun).or(() -> carried(noun));
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
    private int past(int i, Place place) {
        int next = i;
        while (next < tree.size() && startOf(next) < place.span().end()) {
            next++;
        }
        return next;
    }

    private int end(int from, Place place) {
        return Math.max(from + 1, past(from, place));
    }

    /// A track's id from its place or name: `saint-ambry`.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]++", "-")
                .replaceAll("^-|-$", "");
    }
}
