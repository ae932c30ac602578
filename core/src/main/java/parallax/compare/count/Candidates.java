package parallax.compare.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pairs of a story's figures that are worth a look: those that count the same unit.
final class Candidates {
    private final List<Tally> tallies;
    private final List<Weighed> weighed = new ArrayList<>();
    private final StoryTerms terms;

    Candidates(List<Tally> tallies) {
        this.tallies = tallies;
        this.terms = new StoryTerms(tallies);
        Map<String, Integer> alike = new HashMap<>();
        Map<String, Integer> like = new HashMap<>();
        for (Tally tally : tallies) {
            alike.merge(unit(tally), 1, Integer::sum);
            like.merge(topic(tally), 1, Integer::sum);
        }
        for (Tally tally : tallies) {
            weighed.add(new Weighed(
                    tally,
                    terms.length(tally.words()),
                    alike.getOrDefault(unit(tally), 1),
                    like.getOrDefault(topic(tally), 1)));
        }
    }

    private static String unit(Tally tally) {
        return tally.ref().account() + '\n' + tally.unit();
    }

    private static String topic(Tally tally) {
        return unit(tally) + '\n' + tally.topic().family();
    }

    /// Two by their places in the list, the earlier one first, and what the trees know of them.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Pair(int one, int other, float[] features) {}

    private record Sight(int one, int other, double cosine) {}

    List<Pair> pairs() {
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int at = 0; at < tallies.size(); at++) {
            units.computeIfAbsent(tallies.get(at).unit(), unit -> new ArrayList<>())
                    .add(at);
        }
        List<Sight> sights = new ArrayList<>();
        for (List<Integer> unit : units.values()) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = i + 1; j < unit.size(); j++) {
                    sights.add(new Sight(unit.get(i), unit.get(j), cosine(unit.get(i), unit.get(j))));
                }
            }
        }
        Map<String, double[]> best = new HashMap<>();
        for (Sight sight : sights) {
            keep(best, sight.one(), sight.other(), sight.cosine());
            keep(best, sight.other(), sight.one(), sight.cosine());
        }
        List<Pair> pairs = new ArrayList<>();
        for (Sight sight : sights) {
            double there = margin(best, sight.one(), sight.other(), sight.cosine());
            double back = margin(best, sight.other(), sight.one(), sight.cosine());
            StoryPair pair = new StoryPair(
                    new TallyPair(tallies.get(sight.one()), tallies.get(sight.other())),
                    weighed.get(sight.one()),
                    weighed.get(sight.other()),
                    terms,
                    sight.cosine(),
                    new StoryPair.Margins(Math.min(there, back), Math.max(there, back)));
            pairs.add(new Pair(sight.one(), sight.other(), PairFeature.of(pair)));
        }
        return pairs;
    }

    private double cosine(int one, int other) {
        double shared =
                terms.product(tallies.get(one).words(), tallies.get(other).words());
        return shared == 0
                ? 0
                : shared / (weighed.get(one).length() * weighed.get(other).length());
    }

    private String key(int one, int other) {
        return one + "\n" + tallies.get(other).ref().account();
    }

    private void keep(Map<String, double[]> best, int one, int other, double cosine) {
        double[] two = best.computeIfAbsent(key(one, other), any -> new double[] {-1, -1});
        if (cosine > two[0]) {
            two[1] = two[0];
            two[0] = cosine;
        } else if (cosine > two[1]) {
            two[1] = cosine;
        }
    }

    private double margin(Map<String, double[]> best, int one, int other, double cosine) {
        double[] two = best.getOrDefault(key(one, other), new double[] {-1, -1});
        double next = cosine == two[0] ? two[1] : two[0];
        return next < 0 ? StoryPair.ALONE : cosine - next;
    }
}
