package parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Origin;
import parallax.place.Candidate.Unit;
import parallax.text.Document;
import parallax.text.Span;

/// Decides which places the names of an account stand for. Each name spreads its belief over its places: by their
/// size and kind, by the countries, divisions and neighbourhoods that the other names speak for, and by the wider
/// unit that the sentence sets behind it ("Paris, Texas"). What the others speak for is summed over all their possible
/// places and summed anew in each round, so that sure names lead. One name has one sense in an account, unless the
/// sentence says otherwise.
final class PlaceResolver {
    private static final int ROUNDS = 4;
    private static final Span NOWHERE = new Span(0, 1);

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<NameGroup> byCandidate = new ArrayList<>();
    private final Map<String, NameGroup> groups = new LinkedHashMap<>();
    private final Weights weights;

    PlaceResolver(PlaceLists lists, Document document, List<Candidate> found) {
        this(lists, document, found, Weights.CHOSEN);
    }

    PlaceResolver(PlaceLists lists, Document document, List<Candidate> found, Weights chosen) {
        Home home = Home.of(document, lists.words());
        link(document.text(), found);
        boolean local = false;
        for (String name : home.names()) {
            Candidate town =
                    new Candidate(NOWHERE, name, lists.gazetteer().named(name), Origin.NAMED, Evidence.NONE, Unit.TOWN);
            groups.put("home\t" + name, new NameGroup(town, null, true));
            local |= !town.entries().isEmpty();
        }
        this.weights = local ? chosen : chosen.world();
        settle(home);
    }

    /// Sets the names into groups; a name behind which a wider unit stands is a group with it.
    private void link(String text, List<Candidate> found) {
        boolean holds = false;
        for (int i = 0; i < found.size(); i++) {
            Candidate inner = holds ? found.get(i).wider() : found.get(i);
            Candidate outer = i + 1 < found.size() ? found.get(i + 1) : null;
            holds = outer != null && holds(text, inner, outer);
            candidates.add(inner);
            byCandidate.add(group(inner, holds && outer != null ? outer.wider() : null));
        }
    }

    /// "Springfield, Ill.", "Paris (Texas)", "Norman Okla.".
    private static boolean holds(String text, Candidate inner, Candidate outer) {
        int gap = outer.span().start() - inner.span().end();
        if (gap < 1
                || gap > 3
                || outer.entries().stream().noneMatch(entry -> entry.isCountry() || entry.isArea())
                || inner.entries().isEmpty()) {
            return false;
        }
        String between =
                text.substring(inner.span().end(), outer.span().start()).strip();
        return between.equals(",") || between.equals("(") || (between.isEmpty() && outer.origin() == Origin.SHORT);
    }

    private NameGroup group(Candidate candidate, @Nullable Candidate outer) {
        String key = candidate.key() + (candidate.unit() == Unit.WIDER ? "\twider" : "");
        NameGroup holder = outer == null ? null : group(outer, null);
        String whole = outer == null ? key : key + "\t" + outer.key();
        NameGroup group = groups.computeIfAbsent(whole, name -> new NameGroup(candidate, holder, false));
        group.meet(candidate.unit());
        return group;
    }

    private void settle(Home home) {
        Company company = new Company();
        for (NameGroup group : groups.values()) {
            group.begin(weights, home);
            group.spread(company, weights.voice(group));
        }
        Map<String, Map<String, Double>> senses = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (NameGroup group : groups.values()) {
                group.spread(company, -weights.voice(group));
                group.judge(weights, company, senses.getOrDefault(group.key(), Map.of()));
                group.spread(company, weights.voice(group));
            }
            senses.clear();
            groups.values().stream()
                    .filter(NameGroup::isTelling)
                    .forEach(group -> group.tell(senses.computeIfAbsent(group.key(), key -> new HashMap<>())));
        }
    }

    /// The place of a candidate, by its number.
    Place place(int i) {
        return byCandidate.get(i).place(candidates.get(i));
    }
}
