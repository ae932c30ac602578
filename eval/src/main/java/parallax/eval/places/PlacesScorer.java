package parallax.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.place.Coordinates;

/// Scores as `score/places.py` does: a gold toponym is placed where the first prediction that overlaps it is.
public final class PlacesScorer {
    private static final double EARTH_RADIUS_KM = 6371;

    private int gold;
    private int predicted;
    private int located;
    private int strict;
    private int overlap;
    private int unresolved;
    private final List<Double> errors = new ArrayList<>();

    private PlacesScorer() {}

    /// Scores a file of predictions.
    public static PlacesScore score(List<MappedText> texts, Path predictions) throws IOException {
        Map<String, List<MappedName>> found = MappedNames.read(predictions);
        Map<String, List<MappedName>> wanted = new LinkedHashMap<>();
        texts.forEach(text -> wanted.put(text.document().id(), text.names()));
        PlacesScorer scorer = new PlacesScorer();
        wanted.forEach((document, names) -> scorer.add(names, found.getOrDefault(document, List.of())));
        scorer.errors.sort(Comparator.naturalOrder());
        return new PlacesScore(
                wanted.size(),
                scorer.gold,
                scorer.predicted,
                scorer.located,
                scorer.strict,
                scorer.overlap,
                scorer.unresolved,
                scorer.errors);
    }

    private void add(List<MappedName> names, List<MappedName> found) {
        gold += names.size();
        predicted += found.size();
        for (MappedName name : names) {
            located += name.at() == null ? 0 : 1;
            strict += found.stream().anyMatch(one -> one.start() == name.start() && one.end() == name.end()) ? 1 : 0;
            Optional<MappedName> first = found.stream().filter(name::overlaps).findFirst();
            overlap += first.isPresent() ? 1 : 0;
            Coordinates wanted = name.at();
            if (wanted != null) {
                first.ifPresent(one -> measure(wanted, one));
            }
        }
    }

    private void measure(Coordinates wanted, MappedName found) {
        if (found.at() == null) {
            unresolved++;
        } else {
            errors.add(kilometres(wanted, found.at()));
        }
    }

    /// The independent scorer's formula, which for near points differs from the haversine in the last digits.
    private static double kilometres(Coordinates a, Coordinates b) {
        double p = Math.toRadians(a.latitude());
        double q = Math.toRadians(b.latitude());
        double d = Math.toRadians(b.longitude() - a.longitude());
        double cosine = Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(d);
        return EARTH_RADIUS_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
