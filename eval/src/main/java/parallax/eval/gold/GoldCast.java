package parallax.eval.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.actor.AffiliationReader;
import parallax.actor.Mention;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.eval.anchor.GoldAnchors;
import parallax.text.Span;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// The actors of a gold file, under gold's own ids, and their names in one part of its text.
///
/// @param namings in order of the text
record GoldCast(List<Actor> actors, List<Naming> namings) {
    /// Reads the actors that are named in this part of the text or taken part in what is told there.
    ///
    /// @param registry tells which of them are listed, and whom they belong to
    /// @param told     ids of those who speak or act in this part
    static GoldCast of(
            JsonNode data, GoldAnchors anchors, ActorRegistry registry, Predicate<Span> part, Set<String> told) {
        List<Actor> actors = new ArrayList<>();
        List<Naming> namings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GoldFields fields : GoldFields.section(data, "actors", anchors)) {
            String id = fields.wordsOrEmpty("id");
            List<Naming> here = namings(id, fields, anchors).stream()
                    .filter(naming -> part.test(naming.span()))
                    .toList();
            if ((!here.isEmpty() || told.contains(id)) && seen.add(id)) {
                actors.add(actor(id, fields, registry));
            }
            namings.addAll(here);
        }
        namings.sort(Comparator.comparing(Naming::span));
        return new GoldCast(actors, namings);
    }

    /// With the affiliations that the text tells: gold has none.
    GoldCast affiliated(AffiliationReader reader, String text, Interval date) {
        List<Mention> mentions = namings.stream()
                .map(naming -> new Mention(naming.span(), naming.actor(), naming.voice() == Voice.SCARE_QUOTED))
                .toList();
        return new GoldCast(reader.read(text, date, actors, mentions), namings);
    }

    private static Actor actor(String id, GoldFields fields, ActorRegistry registry) {
        Actor listed = registry.actor(id).orElse(null);
        ActorKind kind = fields.constant(ActorKind.class, "kind", ActorKind.ORGANISATION);
        return new Actor(
                id, fields.wordsOrEmpty("name"), kind, listed == null ? null : listed.parent(), listed != null);
    }

    private static List<Naming> namings(String id, GoldFields fields, GoldAnchors anchors) {
        List<Naming> namings = new ArrayList<>();
        for (JsonNode name : fields.raw().path("names")) {
            GoldFields one = new GoldFields(name, anchors);
            Voice voice = one.constant(Voice.class, "voice", Voice.OWN);
            one.itself().ifPresent(span -> namings.add(new Naming(span, id, voice)));
        }
        return namings;
    }
}
