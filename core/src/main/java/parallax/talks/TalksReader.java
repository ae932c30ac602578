package parallax.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.event.Participants;
import parallax.language.Phrases;
import parallax.language.Reading;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds negotiation tracks and positions by lists of words. A track is known by its place or name; all its rounds are
/// one track. Bare words ("the talks") stand for the track last named.
public final class TalksReader {
    private final TalksLexicon lexicon = new TalksLexicon();

    /// Positions carry ids `p1`, `p2` … in order of their words.
    public Talks read(Reading reading, Cast cast, Statements statements, List<Place> places) {
        Participants participants = new Participants(cast);
        List<Phrases> sentences = reading.sentences().stream().map(Phrases::new).toList();
        List<TrackMention> mentions = resolved(mentions(sentences, places, participants));
        PositionFinder finder = new PositionFinder(lexicon, participants, statements, new TracksInText(mentions));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (PositionFinder.Found found : finder.find(i, sentences.get(i))) {
                positions.add(found.position("p" + (positions.size() + 1)));
            }
        }
        return new Talks(tracks(reading, mentions), positions);
    }

    private List<TrackMention> mentions(List<Phrases> sentences, List<Place> places, Participants participants) {
        TreeMap<Integer, Place> byStart = new TreeMap<>();
        places.forEach(place -> byStart.put(place.span().start(), place));
        Set<String> keys =
                places.stream().map(place -> TrackFinder.key(place.name())).collect(Collectors.toSet());
        List<TrackMention> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.addAll(new TrackFinder(lexicon, i, sentences.get(i), byStart, keys, participants).find());
        }
        return withVenues(found, sentences, places);
    }

    /// Adds the bare venues of tracks found: "will be in Muscat".
    private static List<TrackMention> withVenues(
            List<TrackMention> found, List<Phrases> sentences, List<Place> places) {
        Set<String> tracks = new HashSet<>();
        found.forEach(mention -> {
            if (mention.track() != null) {
                tracks.add(mention.track());
            }
        });
        TreeMap<Span, TrackMention> all = new TreeMap<>();
        found.forEach(mention -> all.putIfAbsent(mention.span(), mention));
        List<TrackMention> several = found.stream()
                .filter(mention -> !mention.equals(all.get(mention.span())))
                .toList();
        for (Place place : places) {
            String track = TrackFinder.key(place.name());
            Map.Entry<Span, TrackMention> before =
                    all.floorEntry(new Span(place.span().start(), Integer.MAX_VALUE));
            boolean taken = all.containsKey(place.span())
                    || (before != null && before.getKey().overlaps(place.span()));
            if (tracks.contains(track) && !taken) {
                venue(place.span(), track, sentences).forEach(mention -> all.putIfAbsent(mention.span(), mention));
            }
        }
        List<TrackMention> together = new ArrayList<>(all.values());
        together.addAll(several);
        together.sort(Comparator.comparing(TrackMention::span));
        return together;
    }

    private static List<TrackMention> venue(Span span, String track, List<Phrases> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).token(0).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Phrases phrases = sentences.get(low);
        int from = 0;
        while (from < phrases.size() && phrases.token(from).span().start() < span.start()) {
            from++;
        }
        int end = from;
        while (end < phrases.size() && phrases.token(end).span().start() < span.end()) {
            end++;
        }
        return end > from
                ? List.of(new TrackMention(low, from, end, span, track, null, TrackMention.Form.VENUE))
                : List.of();
    }

    /// Bare mentions stand for the track last named, before any for the first one. A congress known by a title alone is
    /// the account's one congress known by its place.
    private static List<TrackMention> resolved(List<TrackMention> mentions) {
        String last = mentions.stream()
                .map(TrackMention::track)
                .filter(track -> track != null)
                .findFirst()
                .orElse(null);
        List<String> assemblies = mentions.stream()
                .filter(mention -> mention.assembly() && !mention.title())
                .map(TrackMention::track)
                .filter(track -> track != null)
                .distinct()
                .toList();
        List<TrackMention> resolved = new ArrayList<>();
        for (TrackMention found : mentions) {
            boolean same = found.assembly() && found.title() && assemblies.size() == 1;
            TrackMention mention = same ? found.of(assemblies.getFirst()) : found;
            last = mention.track() == null ? last : mention.track();
            resolved.add(mention.of(last));
        }
        return resolved;
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
                        && !mention.venue()
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
