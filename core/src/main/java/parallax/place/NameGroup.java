package parallax.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.place.Candidate.Unit;

/// All uses of one name in an account, its possible places, and how likely each of them is.
final class NameGroup {
    private static final int MOST = 64;
    /// A hundred thousand people, as a power of ten.
    private static final int FAMOUS = 5;

    private static final double LITTLE = 1e-4;
    /// Users' own places win over whatever speaks for others.
    private static final double USERS = 50;

    private final String key;
    private final boolean wider;
    private final boolean home;
    private final int all;
    private final List<GazetteerEntry> entries;
    private final @Nullable NameGroup holder;
    private final double[] prior;
    private final double[] belief;
    /// Places whose name is only spelled alike and of whose country nothing else speaks: they are not taken.
    private final boolean[] stray;
    private boolean town;

    /// @param holder the name of the wider unit that the sentence sets behind it; absent where there is none
    /// @param home   whether it is the name of the source's town rather than one in the text
    NameGroup(Candidate candidate, @Nullable NameGroup holder, boolean home) {
        this.key = candidate.key();
        this.wider = candidate.unit() == Unit.WIDER;
        this.town = candidate.unit() == Unit.TOWN;
        this.home = home;
        this.all = candidate.entries().size();
        this.entries = candidate.entries().stream().limit(MOST).toList();
        this.holder = holder;
        this.prior = new double[entries.size()];
        this.belief = new double[entries.size()];
        this.stray = new boolean[entries.size()];
    }

    String key() {
        return key;
    }

    boolean isHome() {
        return home;
    }

    /// Whether other uses of the name follow this one.
    boolean isTelling() {
        return holder != null || home;
    }

    /// Takes note of a further use.
    void meet(Unit unit) {
        town |= unit == Unit.TOWN;
    }

    /// Weighs the places by themselves.
    void begin(Weights weights, Home source) {
        for (int i = 0; i < prior.length; i++) {
            GazetteerEntry entry = entries.get(i);
            double people = Math.log10(1.0 + entry.population());
            prior[i] = weights.people() * people
                    + weights.famous() * Math.max(0, Math.log10(1.0 + townspeople(entry)) - FAMOUS)
                    + kind(weights, entry)
                    + form(weights, entry)
                    + (source.holds(entry) ? weights.home() : 0)
                    - (entry.at() == null ? weights.pointless() : 0)
                    + (entry.fromUser() ? USERS : 0);
        }
        settle(prior.clone(), weights);
    }

    private double kind(Weights weights, GazetteerEntry entry) {
        boolean division = entry.isArea() || entry.isCountry();
        double kind = entry.isCountry() ? weights.country() : entry.kind().equals("capital") ? weights.capital() : 0;
        boolean second = entry.isArea() && Division.county(entry) != null;
        if (division && wider) {
            return kind + (second ? weights.area() / 2 : weights.area());
        }
        if (entry.isArea() && hasNamesake(entry)) {
            kind -= second ? weights.lower() : weights.wider();
        }
        return division && town ? kind - weights.town() : kind;
    }

    /// The inhabitants that make a name known; of a division no more than those of the town whose name it has.
    private long townspeople(GazetteerEntry entry) {
        String region = Division.region(entry);
        if (!entry.isArea() || region == null || wider) {
            return entry.population();
        }
        return entries.stream()
                .filter(other -> !other.isArea() && region.equals(Division.region(other)))
                .mapToLong(other -> Math.min(other.population(), entry.population()))
                .max()
                .orElse(entry.population());
    }

    private static double form(Weights weights, GazetteerEntry entry) {
        return switch (entry.form()) {
            case MAIN -> weights.main();
            case ALTERNATE, ABBREVIATION -> 0;
            case PART, TOLERANT -> -weights.main();
        };
    }

    /// Whether a settlement of the same name lies in a division; of some settlements only the first-level one is known.
    private boolean hasNamesake(GazetteerEntry division) {
        String region = Division.region(division);
        return region != null
                && entries.stream()
                        .filter(entry -> !entry.isArea() && region.equals(Division.region(entry)))
                        .anyMatch(entry -> entry.admin2() == null || Division.inside(entry, division));
    }

    /// Weighs the places in the company of the account's other names.
    ///
    /// @param senses what other uses of the name have been taken for, by the gazetteer's id
    void judge(Weights weights, Company company, Map<String, Double> senses) {
        double[] score = prior.clone();
        for (int i = 0; i < score.length; i++) {
            GazetteerEntry entry = entries.get(i);
            stray[i] = entry.form() == NameForm.TOLERANT && !entry.fromUser() && company.isForeign(entry);
            score[i] += weights.land() * Math.log1p(company.country(entry))
                    + weights.region() * Math.log1p(company.region(entry))
                    + weights.county() * Math.log1p(company.county(entry))
                    + weights.near() * Math.log1p(company.near(entry))
                    + weights.sense() * senses.getOrDefault(entry.id(), 0.0)
                    + (holder == null ? 0 : weights.held() * holder.holding(entry));
        }
        settle(score, weights);
    }

    /// Turns scores into shares that, with that of none of these, sum to one.
    private void settle(double[] score, Weights weights) {
        double top = Math.max(weights.nobody(), Arrays.stream(score).max().orElse(0));
        double sum = Math.exp(weights.nobody() - top);
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

    /// Speaks for the places in the company, or with a negative voice takes that back.
    void spread(Company company, double voice) {
        for (int i = 0; i < belief.length; i++) {
            if (belief[i] > LITTLE && !stray[i]) {
                company.add(entries.get(i), voice * belief[i]);
            }
        }
    }

    /// Tells other uses of the name what this one is taken for.
    void tell(Map<String, Double> senses) {
        for (int i = 0; i < belief.length; i++) {
            senses.merge(entries.get(i).id(), belief[i], Math::max);
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
            if (i != except && !stray[i] && (best < 0 || belief[i] > belief[best])) {
                best = i;
            }
        }
        return best;
    }
}
