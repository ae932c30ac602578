package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.event.Participants;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.place.Place;
import parallax.talks.TrackMention.Form;

/// Finds the words of one sentence that name a negotiation or speak of one ("the Muscat talks", "the third round").
final class TrackFinder {
    private static final int NEAR = 8;

    private final TalksLexicon lexicon;
    private final int sentence;
    private final Phrases phrases;
    private final TreeMap<Integer, Place> places;
    private final Set<String> placeKeys;
    private final Participants participants;

    TrackFinder(
            TalksLexicon lexicon,
            int sentence,
            Phrases phrases,
            TreeMap<Integer, Place> places,
            Set<String> placeKeys,
            Participants participants) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.phrases = phrases;
        this.places = places;
        this.placeKeys = placeKeys;
        this.participants = participants;
    }

    /// The mentions in order; a bare one has no track yet. A list of venues gives one mention each.
    List<TrackMention> find() {
        List<TrackMention> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String lemma = phrases.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean noun = phrases.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
            if (noun && (lexicon.is("track", lemma) || lexicon.is("named", lemma))) {
                noun(i, lemma, found);
            } else if (phrases.is(i, PartOfSpeech.VERB) && lexicon.is("venue", lemma)) {
                venue(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private void noun(int noun, String lemma, List<TrackMention> found) {
        int from = start(noun);
        Integer round = round(from, noun);
        List<Place> named = placesAfter(noun + 1);
        Form form = lexicon.is("assembly", lemma) ? Form.ASSEMBLY : Form.TALKS;
        String modifier = modifier(from, noun);
        if (!named.isEmpty()) {
            named.forEach(place -> found.add(mention(from, end(noun, place), key(place.name()), round, form)));
        } else if (participants.isInsideName(phrases.span(noun, noun + 1))) {
            return;
        } else if (modifier != null) {
            boolean place = placeKeys.contains(modifier) || !phrases.is(noun, PartOfSpeech.PROPN);
            found.add(mention(from, noun + 1, modifier, round, place ? form : Form.TITLE));
        } else if (lexicon.is("track", lemma)
                && (!lexicon.is("vague", lemma) || round != null || isTelling(from, noun))) {
            String further =
                    placeFurtherOn(noun).map(place -> key(place.name())).orElse(null);
            found.add(mention(from, noun + 1, further, round, form));
        }
    }

    private TrackMention mention(int from, int end, @Nullable String track, @Nullable Integer round, Form form) {
        return new TrackMention(sentence, from, end, phrases.span(from, end), track, round, form);
    }

    /// "met in Muscat", "signed on Monday in Muscat": the verb and its venue.
    private Optional<TrackMention> venue(int verb) {
        for (int i = verb + 1; i < Math.min(phrases.size(), verb + NEAR); i++) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return Optional.empty();
            }
            Place place = phrases.lower(i - 1).equals("in") ? places.get(startOf(i)) : null;
            if (place != null) {
                return Optional.of(mention(verb, end(i - 1, place), key(place.name()), null, Form.MEETING));
            }
        }
        return Optional.empty();
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
        return phrases.is(i, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM)
                || (phrases.isQuote(i) && phrases.isNominal(i - 1) && !phrases.is(i - 1, PartOfSpeech.DET));
    }

    private @Nullable Integer round(int from, int noun) {
        for (int i = from; i < noun; i++) {
            Optional<Integer> number = lexicon.ordinal(phrases.lower(i));
            if (number.isPresent()) {
                return number.get();
            }
        }
        return null;
    }

    /// Whether a word says that this is about peace, or the noun is part of a name.
    private boolean isTelling(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (lexicon.is("peace", phrases.lower(i))) {
                return true;
            }
        }
        return phrases.is(noun, PartOfSpeech.PROPN) && noun > from;
    }

    /// The name that stands before the noun: "the Geneva peace talks"; an actor's name is none ("UN talks").
    private @Nullable String modifier(int from, int noun) {
        int end = noun;
        while (end > from && (!isName(end - 1) || lexicon.is("peace", phrases.lower(end - 1)))) {
            end--;
        }
        int first = end;
        while (first > from && isName(first - 1)) {
            first--;
        }
        boolean name = false;
        for (int i = first; i < end; i++) {
            name |= phrases.is(i, PartOfSpeech.PROPN);
        }
        if (!name || lexicon.ordinal(phrases.lower(first)).isPresent()) {
            return null;
        }
        String key = key(words(first, end));
        return placeKeys.contains(key)
                        || participants.in(phrases.span(first, end)).isEmpty()
                ? key
                : null;
    }

    private boolean isName(int i) {
        return phrases.is(i, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                && Character.isUpperCase(phrases.token(i).form().codePointAt(0));
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(phrases.token(i).form()).append(' ');
        }
        return words.toString();
    }

    /// The venues right behind: "in Oslo, Vienna and Cairo".
    private List<Place> placesAfter(int at) {
        List<Place> found = new ArrayList<>();
        if (!lexicon.is("place-link", phrases.lower(at))) {
            return found;
        }
        int i = at + 1;
        Place place = places.get(startOf(i));
        while (place != null) {
            found.add(place);
            i = past(i, place);
            while (phrases.lower(i).equals(",")
                    || phrases.lower(i).equals("and")
                    || phrases.lower(i).equals("in")) {
                i++;
            }
            place = places.get(startOf(i));
        }
        return found;
    }

    /// "The second session … ended in Vienna": a venue behind verbs of being held.
    private Optional<Place> placeFurtherOn(int noun) {
        for (int i = noun + 1; i < Math.min(phrases.size(), noun + 2 * NEAR); i++) {
            boolean other = phrases.is(i, PartOfSpeech.VERB)
                    && !lexicon.is("occurs", phrases.token(i).lemma());
            if (other || phrases.is(i, PartOfSpeech.SCONJ)) {
                return Optional.empty();
            }
            Place place = phrases.lower(i - 1).equals("in") ? places.get(startOf(i)) : null;
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private int startOf(int i) {
        return i < phrases.size() ? phrases.token(i).span().start() : -1;
    }

    /// The first token behind a place that begins at or after token `i`.
    private int past(int i, Place place) {
        int next = i;
        while (next < phrases.size() && startOf(next) < place.span().end()) {
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
