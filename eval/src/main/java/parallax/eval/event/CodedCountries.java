package parallax.eval.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import parallax.event.cameo.ActorCodes;
import parallax.event.cameo.CodedAct;
import parallax.place.Place;
import parallax.place.Toponym;

/// The countries of those who act and are acted upon in a sentence, by the conventions of PLOVER's gold standard
/// records: whose nationality is not told is of the only country that the sentence names; where nobody is known to act
/// or to be acted upon, the nearest country named before or behind the words that tell it does, also by a place or a
/// people ("lifted the curfew in Marl", "rejected a Dunlinese plan").
///
/// @param byActor  codes by the actors' ids
/// @param toponyms of the sentence in order, whatever they are used for
record CodedCountries(ActorCodes codes, Map<String, List<String>> byActor, List<Toponym> toponyms) {
    /// The codes of those who act; `---` where they are unknown.
    List<String> actors(CodedAct act) {
        List<String> others = of(act.recipients());
        List<String> before = named(place -> place.span().end() <= act.trigger().start(), others);
        return orUnknown(of(act.actors()), before.isEmpty() ? before : List.of(before.getLast()));
    }

    /// The codes of those acted upon; `---` where they are unknown.
    List<String> recipients(CodedAct act) {
        List<String> others = actors(act);
        List<String> behind =
                named(place -> place.span().start() >= act.trigger().end(), others);
        return orUnknown(of(act.recipients()), behind.isEmpty() ? behind : List.of(behind.getFirst()));
    }

    private List<String> orUnknown(List<String> told, List<String> near) {
        List<String> only = only();
        return !told.isEmpty() ? told : !near.isEmpty() ? near : !only.isEmpty() ? only : List.of(CodedEvent.NOBODY);
    }

    private List<String> of(List<String> actors) {
        Set<String> found = new LinkedHashSet<>();
        for (String actor : actors) {
            List<String> own = byActor.getOrDefault(actor, List.of());
            found.addAll(own.isEmpty() ? only() : own);
        }
        return List.copyOf(found);
    }

    /// The one country that the sentence names; empty where it names none or several.
    private List<String> only() {
        List<String> named = named(place -> true, List.of());
        return named.size() == 1 ? named : List.of();
    }

    private List<String> named(Predicate<Place> where, List<String> others) {
        return toponyms.stream()
                .map(Toponym::place)
                .filter(where)
                .flatMap(place -> codes.country(place).stream())
                .filter(code -> !others.contains(code))
                .distinct()
                .toList();
    }
}
