package parallax.compare.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which tellings of a story are worth holding against each other: those that share words, names, places, days or
/// kinds of acts, rare ones before common ones. Each telling has a few of its own choice.
final class TellingPairs {
    /// So many a telling chooses at most.
    private static final int MOST = 48;

    /// What more tellings share than these leads to nobody.
    private static final int COMMON = 600;

    private final List<Telling> tellings;
    private final List<Map<String, Double>> marks = new ArrayList<>();
    private final Map<String, List<Integer>> holding = new HashMap<>();
    private final double[] norms;
    private final double[] topics;
    private final List<Map<Integer, Double>> chosen = new ArrayList<>();

    TellingPairs(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        for (int at = 0; at < tellings.size(); at++) {
            Map<String, Double> mine = marks(tellings.get(at));
            marks.add(mine);
            for (String mark : mine.keySet()) {
                holding.computeIfAbsent(mark, any -> new ArrayList<>()).add(at);
            }
        }
        norms = marks.stream().mapToDouble(this::norm).toArray();
        topics = tellings.stream()
                .mapToDouble(telling -> norm(telling.features()))
                .toArray();
        for (int at = 0; at < norms.length; at++) {
            chosen.add(chosen(at));
        }
    }

    private double norm(Map<String, Double> marks) {
        double sum = 0;
        for (Map.Entry<String, Double> mark : marks.entrySet()) {
            sum += square(mark.getValue() * rarity(mark.getKey()));
        }
        return sum;
    }

    private static double square(double number) {
        return number * number;
    }

    /// Its features, with its kinds of acts, its type and the day it is dated to.
    private static Map<String, Double> marks(Telling telling) {
        Map<String, Double> marks = new HashMap<>(telling.features());
        telling.acts().forEach(act -> {
            marks.put("#" + act.group(), 1.0);
            marks.put("#" + act.group() + "/" + act.name(), 1.0);
        });
        marks.put("#" + telling.event().type(), 1.0);
        LocalDate from = telling.event().time().from();
        if (from != null && from.equals(telling.event().time().to())) {
            marks.put("#" + from, 1.0);
        }
        return marks;
    }

    /// How rare a mark is among the tellings of the story: log(1 + tellings / those that have it).
    double rarity(String mark) {
        List<Integer> having = holding.get(mark);
        return having == null ? 0 : Math.log(1 + (double) tellings.size() / having.size());
    }

    /// How many tellings have a mark.
    int having(String mark) {
        List<Integer> having = holding.get(mark);
        return having == null ? 0 : having.size();
    }

    private Map<Integer, Double> chosen(int at) {
        double[] dots = new double[tellings.size()];
        List<Integer> touched = new ArrayList<>();
        for (Map.Entry<String, Double> mark : marks.get(at).entrySet()) {
            List<Integer> having = holding.getOrDefault(mark.getKey(), List.of());
            double worth = mark.getValue() * square(rarity(mark.getKey()));
            for (int other : having.size() > COMMON ? List.<Integer>of() : having) {
                if (dots[other] == 0) {
                    touched.add(other);
                }
                dots[other] += worth * marks.get(other).getOrDefault(mark.getKey(), 0.0);
            }
        }
        touched.removeIf(other -> other == at);
        for (int other : touched) {
            dots[other] /= Math.sqrt(norms[at] * norms[other]);
        }
        touched.sort((one, other) ->
                dots[one] != dots[other] ? Double.compare(dots[other], dots[one]) : Integer.compare(one, other));
        Map<Integer, Double> best = new HashMap<>();
        touched.subList(0, Math.min(MOST, touched.size())).forEach(other -> best.put(other, dots[other]));
        return best;
    }

    /// How much two have in common, 0 to 1; 0 also where neither chose the other.
    double alike(int one, int other) {
        Double alike = chosen.get(one).get(other);
        return alike != null ? alike : chosen.get(other).getOrDefault(one, 0.0);
    }

    /// The cosine of the names and telling words of two, weighed by how rare they are.
    double topic(int one, int other) {
        Map<String, Double> here = tellings.get(one).features();
        Map<String, Double> there = tellings.get(other).features();
        double dot = 0;
        for (Map.Entry<String, Double> feature : here.entrySet()) {
            double weight = feature.getValue() * there.getOrDefault(feature.getKey(), 0.0);
            dot += weight == 0 ? 0 : weight * square(rarity(feature.getKey()));
        }
        return dot == 0 ? 0 : dot / Math.sqrt(topics[one] * topics[other]);
    }

    /// How many tellings of the other's account are more like the one than it, among those it chose.
    int better(int one, int other) {
        String account = tellings.get(other).in().id();
        double alike = alike(one, other);
        int better = 0;
        for (Map.Entry<Integer, Double> rival : chosen.get(one).entrySet()) {
            boolean same = tellings.get(rival.getKey()).in().id().equals(account);
            better += same && rival.getKey() != other && rival.getValue() > alike ? 1 : 0;
        }
        return better;
    }

    List<Telling> tellings() {
        return tellings;
    }

    /// The pairs that either of the two chose, each once as `one < other`, in order.
    List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 0; one < tellings.size(); one++) {
            int[] mine = chosen.get(one).keySet().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            Arrays.sort(mine);
            for (int other : mine) {
                if (one < other) {
                    pairs.add(new int[] {one, other});
                } else if (!chosen.get(other).containsKey(one)) {
                    pairs.add(new int[] {other, one});
                }
            }
        }
        pairs.sort((left, right) ->
                left[0] != right[0] ? Integer.compare(left[0], right[0]) : Integer.compare(left[1], right[1]));
        return pairs;
    }
}
