package parallax.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.event.Participants;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.language.Token;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds negotiation tracks and positions by lists of words and the trees of their sentences.
public final class TalksReader {
    private final TalksLexicon lexicon = new TalksLexicon();

    /// Positions carry ids `p1`, `p2` … in order of their words.
    ///
    /// @param publisher the actor that speaks in the account's own voice; absent where that is nobody known
    public Talks read(
            Reading reading, Cast cast, Statements statements, List<Place> places, @Nullable String publisher) {
        List<Sentence> sentences = reading.sentences();
        List<TrackMention> mentions =
                new TrackResolver(sentences).resolve(mentions(sentences, places, new Participants(cast)), places);
        if (mentions.isEmpty()) {
            return Talks.NONE;
        }
        Holders holders = new Holders(lexicon, cast, statements, publisher);
        PositionFinder finder = new PositionFinder(lexicon, holders, new TracksInText(mentions));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (PositionFinder.Found found : finder.find(i, sentences.get(i))) {
                positions.add(found.position("p" + (positions.size() + 1)));
            }
        }
        return new Talks(tracks(reading, mentions), positions);
    }

    private List<TrackMention> mentions(List<Sentence> sentences, List<Place> places, Participants participants) {
        TreeMap<Integer, Place> byStart = new TreeMap<>();
        places.forEach(place -> byStart.put(place.span().start(), place));
        Set<String> keys =
                places.stream().map(place -> TrackFinder.key(place.name())).collect(Collectors.toSet());
        TrackFinder.Names names = new TrackFinder.Names() {
            @Override
            public boolean isInsideName(Span words) {
                return participants.isInsideName(words);
            }

            @Override
            public boolean isActor(Span words) {
                return !participants.in(words).isEmpty();
            }
        };
        List<TrackMention> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (speaks(sentences.get(i), byStart)) {
                SentenceTree tree = new SentenceTree(sentences.get(i));
                found.addAll(new TrackFinder(lexicon, i, tree, byStart, keys, names).find());
            }
        }
        return found;
    }

    private boolean speaks(Sentence sentence, TreeMap<Integer, Place> places) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (lexicon.is("track", lemma) || lexicon.is("named", lemma) || lexicon.is("venue", lemma)) {
                return true;
            }
        }
        Integer place = places.ceilingKey(sentence.span().start());
        return place != null && place < sentence.span().end();
    }

    private static List<Track> tracks(Reading reading, List<TrackMention> mentions) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (TrackMention mention : mentions) {
            String track = mention.track();
            if (track != null) {
                spans.computeIfAbsent(track, key -> new ArrayList<>()).add(mention.span());
                names.merge(track, named(reading, mention), TalksReader::better);
            }
        }
        return spans.entrySet().stream()
                .map(entry -> new Track(
                        entry.getKey(), name(names.get(entry.getKey()), entry.getKey()), distinct(entry.getValue())))
                .toList();
    }

    private static List<Span> distinct(Collection<Span> spans) {
        return spans.stream().distinct().toList();
    }

    /// The words where they hold the track's own name; empty otherwise.
    private static String named(Reading reading, TrackMention mention) {
        String words = reading.document().words(mention.span()).replaceAll("\\s++", " ");
        return mention.track() != null
                        && !mention.isVenue()
                        && TrackFinder.key(words).contains(mention.track())
                ? words
                : "";
    }

    private static String better(String before, String now) {
        return before.isEmpty() ? now : before;
    }

    private static String name(@Nullable String words, String id) {
        return words == null || words.isEmpty() ? id : words;
    }
}
