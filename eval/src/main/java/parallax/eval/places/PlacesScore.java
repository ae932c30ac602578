package parallax.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.eval.tally.Rounding;

/// How well toponyms are found and placed.
///
/// @param located gold toponyms with coordinates
/// @param strict  predictions with a gold toponym's span
/// @param overlap gold toponyms that a prediction overlaps
/// @param errors  kilometres, ascending, of located gold toponyms that a prediction with coordinates overlaps
public record PlacesScore(
        int documents,
        int gold,
        int predicted,
        int located,
        int strict,
        int overlap,
        int unresolved,
        List<Double> errors) {
    /// Half the globe's girth in kilometres: the error that counts as 1 in the AUC.
    private static final double FARTHEST = 20_039;

    private static final int NEAR = 161;

    public PlacesScore {
        errors = List.copyOf(errors);
    }

    /// F1 of spans in per cent.
    public double strictF1() {
        return f1(strict);
    }

    /// F1 in per cent with any overlap as right.
    public double overlapF1() {
        return f1(overlap);
    }

    public double precision() {
        return share(strict, predicted);
    }

    public double recall() {
        return share(strict, gold);
    }

    /// Share of the resolved toponyms within 161 km.
    public double nearOfResolved() {
        return share(near(), errors.size());
    }

    /// Share of all located gold toponyms that were found and put within 161 km.
    public double nearOfAll() {
        return share(near(), located);
    }

    /// The median error in kilometres; 0 where nothing was resolved.
    public long medianKilometres() {
        return errors.isEmpty() ? 0 : (long) Rounding.of(errors.get(errors.size() / 2), 0);
    }

    private long near() {
        return errors.stream().filter(error -> error <= NEAR).count();
    }

    private double f1(int right) {
        return gold + predicted == 0 ? 0 : Rounding.of(200.0 * right / (gold + predicted), 1);
    }

    private static double share(long part, long all) {
        return Rounding.of(100.0 * part / Math.max(1, all), 1);
    }

    /// The line that the independent scorer prints.
    public String text() {
        List<String> cells = new ArrayList<>(List.of(
                "documents: " + documents,
                "gold: " + gold,
                "pred: " + predicted,
                "strict F1: " + strictF1(),
                "P: " + precision(),
                "R: " + recall(),
                "overlap F1: " + overlapF1()));
        if (!errors.isEmpty()) {
            cells.addAll(distances());
        }
        cells.add("end to end acc@161: " + nearOfAll());
        return cells.stream().collect(Collectors.joining(", ", "", "\n"));
    }

    private List<String> distances() {
        double sum = errors.stream().mapToDouble(Double::doubleValue).sum();
        double logs = errors.stream().mapToDouble(error -> Math.log(1 + error)).sum();
        return List.of(
                "resolved: " + errors.size(),
                "unresolved: " + unresolved,
                "acc@161: " + nearOfResolved(),
                "mean km: " + (long) Rounding.of(sum / errors.size(), 0),
                "median km: " + medianKilometres(),
                "AUC: " + Rounding.of(100 * logs / errors.size() / Math.log(FARTHEST), 1));
    }
}
