package parallax.compare.story;

import java.util.Arrays;
import parallax.time.Interval;

/// What two texts have in common, as numbers: the features by which [StoryModel] judges whether they tell one story.
final class PairLikeness {
    /// The features in the order of the numbers.
    enum Feature {
        /// Cosine of all shared words; of the names; of the numbers; of pairs of neighbouring words.
        WORDS,
        NAMES,
        NUMBERS,
        PAIRS,
        /// Weight of what is shared against that of the text that holds less: all words, names.
        COVER,
        NAME_COVER,
        /// How much of the names and numbers that open one text stands in the other: the lesser, the greater share.
        LEAD_LESS,
        LEAD_MORE,
        /// 1 if a year is shared; 1 if both name years and share none.
        YEARS_SHARED,
        YEARS_APART,
        /// 1 if both dates are known; days between them, by their logarithm, 0 to 1.
        DATED,
        DAYS_APART,
        /// Logarithm of the longer text's length: long texts share words by chance.
        LENGTH
    }

    /// Days from which on it makes no difference: three years.
    private static final double LOG_DAYS = 7;
    /// An opening without names tells little.
    private static final double LEAD_FLOOR = 2;

    private static final double TINY = 1e-6;

    private PairLikeness() {}

    /// The features of a pair, the same whichever is `one`.
    static double[] of(StoryVector one, StoryVector other, Interval oneDays, Interval otherDays) {
        double[] values = new double[Feature.values().length];
        words(one, other, values);
        values[at(Feature.PAIRS)] = pairs(one, other);
        years(one, other, values);
        days(oneDays, otherDays, values);
        values[at(Feature.LENGTH)] = Math.max(one.logLength, other.logLength);
        return values;
    }

    @SuppressWarnings("EnumOrdinal")
    static int at(Feature feature) {
        return feature.ordinal();
    }

    private static void words(StoryVector one, StoryVector other, double[] values) {
        double all = 0;
        double names = 0;
        double numbers = 0;
        double mass = 0;
        double nameMass = 0;
        double oneLead = 0;
        double otherLead = 0;
        int j = 0;
        for (int i = 0; i < one.stems.length; i++) {
            while (j < other.stems.length && other.stems[j] < one.stems[i]) {
                j++;
            }
            if (j < other.stems.length && other.stems[j] == one.stems[i]) {
                all += one.all[i] * other.all[j];
                names += one.names[i] * other.names[j];
                numbers += one.numbers[i] * other.numbers[j];
                mass += one.weights[i];
                nameMass += one.named[i] && other.named[j] ? one.weights[i] : 0;
                oneLead += one.lead[i] ? one.weights[i] : 0;
                otherLead += other.lead[j] ? one.weights[i] : 0;
            }
        }
        oneLead /= one.leadMass + LEAD_FLOOR;
        otherLead /= other.leadMass + LEAD_FLOOR;
        values[at(Feature.WORDS)] = all;
        values[at(Feature.NAMES)] = names;
        values[at(Feature.NUMBERS)] = numbers;
        values[at(Feature.COVER)] = mass / (Math.min(one.mass, other.mass) + TINY);
        values[at(Feature.NAME_COVER)] = nameMass / (Math.min(one.nameMass, other.nameMass) + TINY);
        values[at(Feature.LEAD_LESS)] = Math.min(oneLead, otherLead);
        values[at(Feature.LEAD_MORE)] = Math.max(oneLead, otherLead);
    }

    private static double pairs(StoryVector one, StoryVector other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < one.pairs.length; i++) {
            while (j < other.pairs.length && other.pairs[j] < one.pairs[i]) {
                j++;
            }
            if (j < other.pairs.length && other.pairs[j] == one.pairs[i]) {
                sum += one.pairWeights[i] * other.pairWeights[j];
            }
        }
        return sum;
    }

    private static void years(StoryVector one, StoryVector other, double[] values) {
        if (one.years.length > 0 && other.years.length > 0) {
            boolean shared = Arrays.stream(one.years)
                    .anyMatch(year -> Arrays.stream(other.years).anyMatch(same -> same == year));
            values[at(shared ? Feature.YEARS_SHARED : Feature.YEARS_APART)] = 1;
        }
    }

    private static void days(Interval one, Interval other, double[] values) {
        Long days = one.daysApart(other);
        if (days == null) {
            return;
        }
        values[at(Feature.DATED)] = 1;
        values[at(Feature.DAYS_APART)] = Math.min(1, Math.log1p((double) days) / LOG_DAYS);
    }
}
