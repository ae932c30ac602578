package parallax.web.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.actor.Voice;
import parallax.compare.framing.NameUse;
import parallax.web.framing.CaseFraming;

/// What an actor is called.
final class Names {
    private Names() {}

    /// Most often first.
    static List<ActorModel.Name> of(CaseFraming framing, String id) {
        Map<String, List<NameUse>> byWords = framing.framing().actors().stream()
                .filter(names -> names.actor().id().equals(id))
                .flatMap(names -> names.uses().stream())
                .collect(Collectors.groupingBy(NameUse::words, TreeMap::new, Collectors.toList()));
        return byWords.entrySet().stream()
                .map(uses -> name(uses.getKey(), uses.getValue()))
                .sorted(Comparator.comparingInt(name -> -name.own() - name.quoted()))
                .toList();
    }

    private static ActorModel.Name name(String words, List<NameUse> uses) {
        int sources = (int) uses.stream().map(NameUse::source).distinct().count();
        int own = uses.stream()
                .filter(use -> use.voice() == Voice.OWN)
                .mapToInt(NameUse::count)
                .sum();
        int all = uses.stream().mapToInt(NameUse::count).sum();
        return new ActorModel.Name(words, sources, own, all - own);
    }
}
