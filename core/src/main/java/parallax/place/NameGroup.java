package parallax.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All uses of one name in an account, its possible places, and how likely each of them is.
final class NameGroup {
    private static final int MOST = 64;
    private static final double LITTLE = 1e-4;
    /// Users' own places win over whatever speaks for others.
    private static final double USERS = 50;

    private final String key;
    private final boolean area;
    private final int all;
    private final List<GazetteerEntry> entries;
    private final @Nullable NameGroup holder;
    private final double[] prior;
    private final double[] belief;

    NameGroup(Candidate candidate, @Nullable NameGroup holder) {
        this.key = candidate.key();
        this.area = candidate.area();
        this.all = candidate.entries().size();
        this.entries = candidate.entries().stream().limit(MOST).toList();
        this.holder = holder;
        this.prior = new double[entries.size()];
        this.belief = new double[entries.size()];
    }

    String key() {
        return key;
    }

    boolean isHeld() {
        return holder != null;
    }

    void begin(Weights weights, Home home) {
        for (int i = 0; i < prior.length; i++) {
            GazetteerEntry entry = entries.get(i);
            prior[i] = weights.people() * Math.log10(1.0 + entry.population())
                    + (entry.isCountry() ? weights.country() : 0)
                    + (entry.kind().equals("capital") ? weights.capital() : 0)
                    + (area && (entry.isArea() || entry.isCountry()) ? weights.area() : 0)
                    + (PlaceKey.of(entry.name()).equals(key) ? weights.main() : 0)
                    + (home.holds(entry) ? weights.home() : 0)
                    - (entry.at() == null ? weights.pointless() : 0)
                    - (!area && entry.isArea() ? weights.wider() * share(entry) : 0)
                    + (entry.fromUser() ? USERS : 0);
        }
        settle(prior.clone());
    }

    /// How much speaks against a division: 1 where a settlement of the same name lies in it, or where the division is
    /// named only by a part of its name.
    private double share(GazetteerEntry division) {
        boolean namesake = division.form() == NameForm.PART
                || entries.stream().anyMatch(entry -> !entry.isArea() && Division.inside(entry, division));
        return namesake ? 1 : 0;
    }

    void judge(Weights weights, Company company, Map<String, Double> senses) {
        double[] score = prior.clone();
        for (int i = 0; i < score.length; i++) {
            GazetteerEntry entry = entries.get(i);
            score[i] += weights.land() * Math.log1p(company.country(entry))
                    + weights.region() * Math.log1p(company.region(entry))
                    + weights.county() * Math.log1p(company.county(entry))
                    + weights.near() * Math.log1p(company.near(entry))
                    + weights.sense() * senses.getOrDefault(entry.id(), 0.0)
                    + (holder == null ? 0 : weights.held() * holder.holding(entry));
        }
        settle(score);
    }

    /// Turns scores into shares that sum to one.
    private void settle(double[] score) {
        double top = Arrays.stream(score).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            belief[i] = Math.exp(score[i] - top);
            sum += belief[i];
        }
        for (int i = 0; i < score.length; i++) {
            belief[i] /= sum;
        }
    }

    /// How likely the place lies in the wider unit that this name stands for.
    private double holding(GazetteerEntry inner) {
        double sum = 0;
        for (int i = 0; i < belief.length; i++) {
            sum += belief[i] > LITTLE && Division.inside(inner, entries.get(i)) ? belief[i] : 0;
        }
        return sum;
    }

    void spread(Company company, double sign) {
        for (int i = 0; i < belief.length; i++) {
            if (belief[i] > LITTLE) {
                company.add(entries.get(i), sign * belief[i]);
            }
        }
    }

    void beliefs(Map<String, Double> into) {
        for (int i = 0; i < belief.length; i++) {
            into.merge(entries.get(i).id(), belief[i], Math::max);
        }
    }

    Place place(Candidate candidate) {
        int best = best(-1);
        if (best < 0) {
            return Place.unknown(candidate.span(), candidate.words());
        }
        int second = best(best);
        GazetteerEntry entry = entries.get(best);
        return new Place(
                candidate.span(),
                entry.name(),
                entry.at(),
                entry.country(),
                entry.kind(),
                entry.id(),
                all,
                second < 0 ? null : entries.get(second).id(),
                Math.round(1000 * belief[best]) / 1000.0);
    }

    /// The likeliest place but one; -1 where there is none.
    private int best(int except) {
        int best = -1;
        for (int i = 0; i < belief.length; i++) {
            if (i != except && (best < 0 || belief[i] > belief[best])) {
                best = i;
            }
        }
        return best;
    }
}
