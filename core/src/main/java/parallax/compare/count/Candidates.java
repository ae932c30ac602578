package parallax.compare.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pairs of a story's figures that are worth a look ([Sights]), and what trees know of them.
final class Candidates {
    private final List<Tally> tallies;
    private final List<Weighed> weighed = new ArrayList<>();
    private final StoryTerms terms;
    private final Map<Look, Best> best = new HashMap<>();

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

    /// Takes pairs.
    interface Taker {
        /// Two by their places in the list, `one < other`; the features are written over for the next pair.
        void take(int one, int other, float[] features);
    }

    /// From a figure to those of an account.
    private record Look(int from, String account) {}

    /// The two most alike that one sees there.
    private record Best(double first, double second) {
        static final Best NONE = new Best(-1, -1);

        Best with(double cosine) {
            return cosine > first ? new Best(cosine, first) : cosine > second ? new Best(first, cosine) : this;
        }

        double margin(double cosine) {
            double next = cosine == first ? second : first;
            return next < 0 ? StoryPair.ALONE : cosine - next;
        }
    }

    void forEach(Taker taker) {
        List<Sights.Sight> sights = new Sights(tallies, terms).all();
        double[] cosines = new double[sights.size()];
        for (int at = 0; at < cosines.length; at++) {
            int one = sights.get(at).one();
            int other = sights.get(at).other();
            double cosine = cosine(one, other);
            cosines[at] = cosine;
            best.merge(look(one, other), Best.NONE.with(cosine), (known, none) -> known.with(cosine));
            best.merge(look(other, one), Best.NONE.with(cosine), (known, none) -> known.with(cosine));
        }
        float[] features = new float[PairFeature.SIZE];
        for (int at = 0; at < cosines.length; at++) {
            int one = sights.get(at).one();
            int other = sights.get(at).other();
            PairFeature.write(pair(one, other, cosines[at]), features);
            taker.take(one, other, features);
        }
    }

    private StoryPair pair(int one, int other, double cosine) {
        double there = best.getOrDefault(look(one, other), Best.NONE).margin(cosine);
        double back = best.getOrDefault(look(other, one), Best.NONE).margin(cosine);
        return new StoryPair(
                new TallyPair(tallies.get(one), tallies.get(other)),
                weighed.get(one),
                weighed.get(other),
                terms,
                cosine,
                new StoryPair.Margins(Math.min(there, back), Math.max(there, back)));
    }

    private Look look(int from, int to) {
        return new Look(from, tallies.get(to).ref().account());
    }

    private double cosine(int one, int other) {
        double shared =
                terms.product(tallies.get(one).words(), tallies.get(other).words());
        return shared == 0
                ? 0
                : shared / (weighed.get(one).length() * weighed.get(other).length());
    }
}
