package parallax.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.place.Toponym.Evidence;
import parallax.text.Span;

/// Finds places: names in their locative sense, resolved by the company they keep.
public final class PlaceReader {
    /// Fewer people than this, and a name that no locative word stands before is more likely somebody's.
    private static final long WELL_KNOWN = 50_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words = new PlaceWords();

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The toponyms in order, without overlap; words that name an acting government are none.
    public List<Place> read(Reading reading, Cast cast) {
        List<Toponym> candidates = candidates(reading, cast);
        PlaceResolver resolver = new PlaceResolver(candidates);
        Set<String> settled = new HashSet<>();
        candidates.stream()
                .filter(toponym -> toponym.evidence() == Evidence.LOCATIVE)
                .forEach(toponym -> settled.add(PlaceKey.of(toponym.words())));
        List<Place> places = new ArrayList<>();
        for (Toponym toponym : candidates) {
            Optional<GazetteerEntry> entry = resolver.resolve(toponym);
            if (stands(toponym, entry, settled, resolver)) {
                places.add(place(toponym, entry));
            }
        }
        return places;
    }

    private List<Toponym> candidates(Reading reading, Cast cast) {
        String text = reading.document().text();
        List<Span> mentions =
                cast.mentions().stream().map(Mention::span).sorted().toList();
        List<Toponym> candidates = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            while (next < mentions.size()
                    && mentions.get(next).end() <= sentence.span().start()) {
                next++;
            }
            List<Span> taken = mentions.subList(next, mentions.size()).stream()
                    .takeWhile(span -> span.start() < sentence.span().end())
                    .toList();
            candidates.addAll(new ToponymFinder(gazetteer, words, text, sentence, taken).find());
        }
        return candidates;
    }

    private static boolean stands(
            Toponym toponym, Optional<GazetteerEntry> entry, Set<String> settled, PlaceResolver resolver) {
        return switch (toponym.evidence()) {
            case TRACK -> false;
            case LOCATIVE -> true;
            case NONE ->
                settled.contains(PlaceKey.of(toponym.words()))
                        || entry.filter(known -> wellKnown(known, resolver)).isPresent();
        };
    }

    private static boolean wellKnown(GazetteerEntry entry, PlaceResolver resolver) {
        boolean leading = entry.fromUser() || entry.isCountry() || entry.kind().equals("capital");
        return leading || (entry.population() >= WELL_KNOWN && resolver.speaksOf(entry));
    }

    private static Place place(Toponym toponym, Optional<GazetteerEntry> entry) {
        return entry.map(known ->
                        new Place(toponym.span(), known.name(), known.at(), known.country(), known.kind(), known.id()))
                .orElseGet(() -> new Place(toponym.span(), toponym.words(), null, null, null, null));
    }
}
