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
    private final List<Span> speakers;
    private final boolean told;

    /// A code where the words are that tell it.
    private record Named(Span span, String code) {}

    /// @param speakers the words that name those according to whom something is told; they are not taken for those who
    ///                 do it or suffer it
    /// @param told     whether to leave out what is only concluded from the words around
    CodedCountries(
            ActorCodes codes,
            Map<String, List<String>> byActor,
            Cast cast,
            List<Toponym> toponyms,
            List<Span> speakers,
            boolean told) {
        this.told = told;
        this.speakers = List.copyOf(speakers);
        this.codes = codes;
        this.byActor = byActor;
        this.places = toponyms.stream().map(Toponym::place).toList();
        for (Mention mention : cast.mentions()) {
            of(mention).forEach(code -> named.add(new Named(mention.span(), code)));
        }
        for (Place place : places) {
            boolean known = cast.mentions().stream()
                    .anyMatch(mention -> mention.span().overlaps(place.span())
                            && !of(mention).isEmpty());
            if (!known) {
                codes.country(place).ifPresent(code -> named.add(new Named(place.span(), code)));
            }
        }
        named.sort(Comparator.comparing(Named::span));
    }

    /// The codes of those who act; `---` where they are unknown.
    List<String> actors(CodedAct act) {
        List<String> own = of(act.actors(), act);
        return own.isEmpty() ? near(act, of(act.recipients(), act), true) : own;
    }

    /// The codes of those acted upon; `---` where they are unknown.
    List<String> recipients(CodedAct act) {
        List<String> own = of(act.recipients(), act);
        return own.isEmpty() ? near(act, List.of(), false) : own;
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
                .filter(one -> speakers.stream().noneMatch(speaker -> speaker.overlaps(one.span())))
                .filter(one -> before
                        ? one.span().end() <= act.trigger().start()
                        : one.span().start() >= act.trigger().end())
                .map(Named::code)
                .filter(code -> !others.contains(code))
                .distinct()
                .toList();
        if (near.isEmpty() || told) {
            List<String> around = around(act);
            return around.isEmpty() ? List.of(CodedEvent.NOBODY) : around;
        }
        return List.of(before ? near.getLast() : near.getFirst());
    }

    /// The one country that the sentence names, or that of the event's place; empty where neither is told.
    private List<String> around(CodedAct act) {
        List<String> all = named.stream().map(Named::code).distinct().toList();
        if (told) {
            return List.of();
        }
        return all.size() == 1
                ? all
                : places.stream()
                        .filter(place -> place.name().equals(act.place()))
                        .flatMap(place -> codes.country(place).stream())
                        .limit(1)
                        .toList();
    }
}
