package parallax.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Decides which place a name stands for: the users' list first, then the countries that the account speaks of, then
/// the number of people. One name has one sense in an account, except that "X province" asks for the wider unit.
final class PlaceResolver {
    private final Map<String, Integer> countries;

    /// @param toponyms all candidates of the account
    PlaceResolver(List<Toponym> toponyms) {
        countries = toponyms.stream()
                .flatMap(toponym -> country(toponym).stream())
                .collect(Collectors.toMap(code -> code, code -> 1, Integer::sum, HashMap::new));
    }

    /// A name that can only lie in one country speaks for that country.
    private static Optional<String> country(Toponym toponym) {
        List<String> codes = toponym.entries().stream()
                .filter(entry -> entry.country() != null)
                .map(entry -> String.valueOf(entry.country()))
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /// The likeliest of the toponym's places; empty where no list holds it.
    Optional<GazetteerEntry> resolve(Toponym toponym) {
        return toponym.entries().stream()
                .max(Comparator.comparingDouble((GazetteerEntry entry) -> score(entry, toponym.area()))
                        .thenComparing(GazetteerEntry::id, Comparator.reverseOrder()));
    }

    /// Whether other names of the account speak for the country that the place lies in.
    boolean speaksOf(GazetteerEntry entry) {
        return countries.getOrDefault(String.valueOf(entry.country()), 0) > 1;
    }

    private double score(GazetteerEntry entry, boolean area) {
        double people = Math.log10(1.0 + entry.population());
        double country =
                entry.country() == null ? 0 : Math.min(4, 2.0 * Math.log1p(countries.getOrDefault(entry.country(), 0)));
        double kind = entry.isCountry() ? 6 : entry.kind().equals("capital") ? 2 : 0;
        double unit = entry.isArea() == area ? 1 : 0;
        return people + country + kind + (area ? 8 * unit : unit);
    }
}
