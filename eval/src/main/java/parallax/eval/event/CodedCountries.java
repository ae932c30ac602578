package parallax.eval.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.event.cameo.ActorCodes;
import parallax.event.cameo.CodedAct;
import parallax.place.Place;
import parallax.place.Toponym;
import parallax.text.Span;

/// The countries of those who act and are acted upon in a sentence, by the conventions of PLOVER's gold standard
/// records: whose nationality is not told is of the only country that the sentence names, or of that of the event's
/// place; where nobody is known to act or to be acted upon, the nearest named before or behind the words that tell it
/// does, also a place or a people ("lifted the curfew in Marl", "rejected a Dunlinese plan").
final class CodedCountries {
    private final Map<String, List<String>> byActor;
    private final List<Named> named = new ArrayList<>();
    private final ActorCodes codes;
    private final List<Place> places;

    /// A code where the words are that tell it.
    private record Named(Span span, String code) {}

    CodedCountries(ActorCodes codes, Map<String, List<String>> byActor, Cast cast, List<Toponym> toponyms) {
        this.codes = codes;
        this.byActor = byActor;
        this.places = toponyms.stream().map(Toponym::place).toList();
        for (Mention mention : cast.mentions()) {
            of(mention).forEach(code -> named.add(new Named(mention.span(), code)));
        }
        for (Place place : places) {
            boolean told = cast.mentions().stream()
                    .anyMatch(mention -> mention.span().overlaps(place.span())
                            && !of(mention).isEmpty());
            if (!told) {
                codes.country(place).ifPresent(code -> named.add(new Named(place.span(), code)));
            }
        }
        named.sort(Comparator.comparing(Named::span));
    }

    /// The codes of those who act; `---` where they are unknown.
    List<String> actors(CodedAct act) {
        List<String> told = of(act.actors(), act);
        return told.isEmpty() ? near(act, of(act.recipients(), act), true) : told;
    }

    /// The codes of those acted upon; `---` where they are unknown.
    List<String> recipients(CodedAct act) {
        List<String> told = of(act.recipients(), act);
        return told.isEmpty() ? near(act, actors(act), false) : told;
    }

    private List<String> of(Mention mention) {
        return byActor.getOrDefault(mention.actor(), List.of());
    }

    private List<String> of(List<String> actors, CodedAct act) {
        Set<String> found = new LinkedHashSet<>();
        for (String actor : actors) {
            List<String> own = byActor.getOrDefault(actor, List.of());
            found.addAll(own.isEmpty() ? around(act) : own);
        }
        return List.copyOf(found);
    }

    private List<String> near(CodedAct act, List<String> others, boolean before) {
        List<String> near = named.stream()
                .filter(one -> before
                        ? one.span().end() <= act.trigger().start()
                        : one.span().start() >= act.trigger().end())
                .map(Named::code)
                .filter(code -> !others.contains(code))
                .distinct()
                .toList();
        if (near.isEmpty()) {
            List<String> around = around(act);
            return around.isEmpty() ? List.of(CodedEvent.NOBODY) : around;
        }
        return List.of(before ? near.getLast() : near.getFirst());
    }

    /// The one country that the sentence names, or that of the event's place; empty where neither is told.
    private List<String> around(CodedAct act) {
        List<String> all = named.stream().map(Named::code).distinct().toList();
        return all.size() == 1
                ? all
                : places.stream()
                        .filter(place -> place.name().equals(act.place()))
                        .flatMap(place -> codes.country(place).stream())
                        .limit(1)
                        .toList();
    }
}
