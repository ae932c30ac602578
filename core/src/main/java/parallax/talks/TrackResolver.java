package parallax.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.place.Place;
import parallax.text.Span;

/// Which negotiation each mention of an account stands for. A track is known by its place or name; all its rounds are
/// one track, and bare words ("the talks") stand for the one spoken of last.
final class TrackResolver {
    private final List<Sentence> sentences;

    TrackResolver(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// All mentions in order, those of bare venues among them, each with its track; a bare one has none where the
    /// account names no negotiation.
    List<TrackMention> resolve(List<TrackMention> found, List<Place> places) {
        return withVenues(resolved(found), places);
    }

    /// A mention of other talks than those last named stays without a track, unless none was named before it.
    private static List<TrackMention> resolved(List<TrackMention> mentions) {
        Map<String, String> titles = titles(mentions);
        String last = null;
        String first = firstNamed(mentions);
        List<TrackMention> resolved = new ArrayList<>();
        for (TrackMention mention : mentions) {
            String track = mention.track() == null ? null : titles.getOrDefault(mention.track(), mention.track());
            if (track == null) {
                track = last == null ? first : mention.other() ? null : last;
            } else {
                last = track;
            }
            resolved.add(mention.of(track));
        }
        return resolved;
    }

    private static @Nullable String firstNamed(List<TrackMention> mentions) {
        for (TrackMention mention : mentions) {
            if (mention.track() != null && mention.form() != TrackMention.Form.MEETING) {
                return mention.track();
            }
        }
        return null;
    }

    /// A congress known by a title is the one of which the next bare mention tells a place, or the account's one
    /// congress known by its place.
    private static Map<String, String> titles(List<TrackMention> mentions) {
        List<String> assemblies = mentions.stream()
                .filter(mention -> mention.isAssembly() && !mention.isTitle())
                .map(TrackMention::track)
                .filter(track -> track != null)
                .distinct()
                .toList();
        Map<String, String> titles = new HashMap<>();
        for (TrackMention mention : mentions) {
            if (mention.isTitle() && mention.track() != null && assemblies.size() == 1) {
                titles.put(mention.track(), assemblies.getFirst());
            }
        }
        return titles;
    }

    /// Adds the bare venues of tracks found: "will be in Muscat".
    private List<TrackMention> withVenues(List<TrackMention> found, List<Place> places) {
        Set<String> tracks = new HashSet<>();
        found.forEach(mention -> {
            if (mention.track() != null) {
                tracks.add(mention.track());
            }
        });
        TreeMap<Span, TrackMention> taken = new TreeMap<>();
        found.stream()
                .filter(mention -> mention.form() != TrackMention.Form.MEETING)
                .forEach(mention -> taken.putIfAbsent(mention.span(), mention));
        List<TrackMention> all = new ArrayList<>(found);
        for (Place place : places) {
            String track = TrackFinder.key(place.name());
            Map.Entry<Span, TrackMention> before =
                    taken.floorEntry(new Span(place.span().start(), Integer.MAX_VALUE));
            boolean inside = before != null && before.getKey().overlaps(place.span());
            if (tracks.contains(track) && !inside) {
                TrackMention venue = venue(place.span(), track);
                if (venue != null) {
                    all.add(venue);
                }
            }
        }
        all.sort(Comparator.comparing(TrackMention::span));
        return all;
    }

    private @Nullable TrackMention venue(Span span, String track) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        SentenceTree tree = new SentenceTree(sentences.get(low));
        int from = tree.indexAt(span.start());
        int head = tree.headOf(span);
        int end = from;
        while (end < tree.size() && tree.token(end).span().start() < span.end()) {
            end++;
        }
        return end > from && head >= 0
                ? new TrackMention(low, head, from, end, span, track, null, TrackMention.Form.VENUE, false)
                : null;
    }
}
