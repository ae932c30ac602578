package parallax.eval.figurepairs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How far two annotators agree.
///
/// @param raw   share of pairs with the same label, 0 to 1
/// @param kappa Cohen's kappa (Cohen 1960): the same beyond what their label frequencies give by chance, at most 1;
///              1 where both use one and the same label throughout
public record Agreement(double raw, double kappa) {
    /// On all labels.
    public static Agreement onLabels(List<FigurePair> pairs) {
        return of(pairs, label -> label);
    }

    /// On whether the figures clash.
    public static Agreement onDisputes(List<FigurePair> pairs) {
        return of(pairs, label -> label.isDispute() ? PairLabel.CONFLICT : PairLabel.UNRELATED);
    }

    private static Agreement of(List<FigurePair> pairs, Function<PairLabel, PairLabel> seenAs) {
        Map<PairLabel, Integer> firsts = new EnumMap<>(PairLabel.class);
        Map<PairLabel, Integer> seconds = new EnumMap<>(PairLabel.class);
        int same = 0;
        for (FigurePair pair : pairs) {
            PairLabel first = seenAs.apply(pair.first());
            PairLabel second = seenAs.apply(pair.second());
            firsts.merge(first, 1, Integer::sum);
            seconds.merge(second, 1, Integer::sum);
            same += first == second ? 1 : 0;
        }
        double raw = (double) same / pairs.size();
        double chance = 0;
        for (var count : firsts.entrySet()) {
            chance += (double) count.getValue() * seconds.getOrDefault(count.getKey(), 0);
        }
        chance /= (double) pairs.size() * pairs.size();
        return new Agreement(raw, chance == 1 ? 1 : (raw - chance) / (1 - chance));
    }
}
