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
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final TalksLexicon lexicon;
    private final int sentence;
    private final SentenceTree tree;
    private final VenueFinder venues;
    private final MeetingFinder meetings;
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
        this.venues = new VenueFinder(lexicon, tree, places);
        this.meetings = new MeetingFinder(lexicon, sentence, tree, venues);
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
                meetings.at(i).ifPresent(found::add);
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
        List<Place> named = venues.placesAfter(after);
        String modifier = modifier(from, noun);
        if (!named.isEmpty()) {
            int head = noun;
            Integer number = round;
            named.forEach(
                    place -> found.add(mention(head, from, venues.end(head, place), key(place.name()), number, form)));
        } else if (names.isInsideName(tree.token(noun).span())) {
            return;
        } else if (modifier != null) {
            boolean place = placeKeys.contains(modifier) || !tree.is(noun, PartOfSpeech.PROPN);
            found.add(mention(noun, from, after, modifier, round, place ? form : Form.TITLE));
        } else {
            String further = venues.place(noun).map(place -> key(place.name())).orElse(null);
            if (isBare(lemma, from, noun, round) || further != null && isOpen(noun)) {
                found.add(mention(noun, from, after, further, round, form));
            }
        }
    }

    /// Whether a noun without a name is a negotiation: "the talks", "the third round", "this conference".
    private boolean isBare(String lemma, int from, int noun, @Nullable Integer round) {
        if (!lexicon.is("track", lemma)) {
            return round != null;
        }
        String article = tree.lower(from - 1);
        boolean definite = (lexicon.is("assembly", lemma) || lemma.equals("round")) && DEFINITE.contains(article);
        return !lexicon.is("vague", lemma) || round != null || isTelling(from, noun) || definite;
    }

    /// Whether nothing but an article stands before: "the meeting which X has called in Y", "a conference in Y on Z".
    private boolean isOpen(int noun) {
        int before = tree.child(noun, "nmod:poss", "compound");
        return before < 0;
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
        Place place = venues.at(at);
        int after = place == null ? at : venues.past(at, place);
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

    /// A track's id from its place or name: `saint-ambry`.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]++", "-")
                .replaceAll("^-|-$", "");
    }
}
