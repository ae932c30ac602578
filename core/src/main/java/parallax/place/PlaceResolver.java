package parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;

/// Decides which places the names of an account stand for. Each name spreads its belief over its places: by their
/// size and kind, by the countries, divisions and neighbourhoods that the other names speak for, and by the wider
/// unit that the sentence sets behind it ("Paris, Texas"). What the others speak for is summed over all their possible
/// places and summed anew in each round, so that sure names lead. One name has one sense in an account, unless the
/// sentence says otherwise.
final class PlaceResolver {
    private static final int ROUNDS = 4;

    private final List<NameGroup> byCandidate = new ArrayList<>();
    private final Map<String, NameGroup> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> sameName = new HashMap<>();
    private final List<Candidate> candidates;
    private final Weights weights = Weights.CHOSEN;

    PlaceResolver(Document document, List<Candidate> candidates) {
        this.candidates = candidates;
        String text = document.text();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate inner = candidates.get(i);
            Candidate outer = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
            byCandidate.add(group(inner, outer != null && holds(text, inner, outer) ? outer : null));
        }
        Company company = new Company();
        Home home = Home.of(document);
        groups.values().forEach(group -> group.begin(weights, home));
        groups.values().forEach(group -> group.spread(company, 1));
        for (int round = 0; round < ROUNDS; round++) {
            for (NameGroup group : groups.values()) {
                group.spread(company, -1);
                group.judge(weights, company, sense(group));
                group.spread(company, 1);
            }
        }
    }

    /// "Springfield, Ill.", "Paris (Texas)", "Norman, Okla".
    private static boolean holds(String text, Candidate inner, Candidate outer) {
        int gap = outer.span().start() - inner.span().end();
        if (gap < 1 || gap > 3 || outer.entries().stream().noneMatch(entry -> entry.isCountry() || entry.isArea())) {
            return false;
        }
        String between =
                text.substring(inner.span().end(), outer.span().start()).strip();
        return between.equals(",")
                || between.equals("(")
                || between.isEmpty() && outer.origin() == Candidate.Origin.SHORT;
    }

    private NameGroup group(Candidate candidate, @Nullable Candidate outer) {
        String key = candidate.key() + (candidate.area() ? "\tarea" : "");
        NameGroup holder = outer == null ? null : group(outer, null);
        String whole = outer == null ? key : key + "\t" + outer.key();
        return groups.computeIfAbsent(whole, name -> new NameGroup(candidate, holder));
    }

    /// What the account's other uses of the name have been taken for.
    private Map<String, Double> sense(NameGroup group) {
        Map<String, Double> senses = sameName.computeIfAbsent(group.key(), key -> new HashMap<>());
        if (group.isHeld()) {
            senses.clear();
            group.beliefs(senses);
            return Map.of();
        }
        return senses;
    }

    /// The place of a candidate, by its number.
    Place place(int i) {
        Candidate candidate = candidates.get(i);
        return byCandidate.get(i).place(candidate);
    }
}
