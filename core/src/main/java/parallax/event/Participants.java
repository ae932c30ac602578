package parallax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.actor.StateAdjectives;
import parallax.text.Span;

/// Which actors stand in a phrase.
public final class Participants {
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    private final StateAdjectives adjectives;
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> governments = new HashSet<>();

    /// The mentions of one account.
    public Participants(Cast cast) {
        adjectives = new StateAdjectives(cast.actors());
        for (Actor actor : cast.actors()) {
            String name = actor.name();
            if (actor.kind() == ActorKind.STATE && !actor.listed() && actor.parent() != null) {
                governments.add(actor.parent());
            }
            if (actor.kind() == ActorKind.MEDIA_OUTLET) {
                outlets.add(actor.id());
            }
            if (!actor.listed()
                    && !name.isEmpty()
                    && Character.isLowerCase(name.codePointAt(0))
                    && name.indexOf(' ') < 0) {
                groups.putIfAbsent(name, actor.id());
                groups.putIfAbsent(name.replaceFirst("s$", ""), actor.id());
            }
        }
        cast.pronouns().forEach(pronoun -> mentions.put(pronoun.span(), pronoun));
        cast.mentions().forEach(mention -> mentions.put(mention.span(), mention));
    }

    /// Whether a longer name or description holds this span: the noun in "Reconstruction Conference".
    public boolean isInsideName(Span span) {
        Map.Entry<Span, Mention> before = mentions.floorEntry(new Span(span.start(), span.end()));
        return before != null
                && before.getKey().contains(span)
                && before.getKey().length() > span.length();
    }

    /// The id of the state that a capitalised adjective is of, where it is no name of its own: "Zemblan".
    Optional<String> byAdjective(String form) {
        return adjectives.state(form);
    }

    /// The id of the unlisted group that a common noun before another names: "rebel" of "the rebels".
    Optional<String> group(String lower) {
        return Optional.ofNullable(groups.get(lower));
    }

    /// The id of the one state whose army or police the account names without its name; absent where there is none, or
    /// several.
    Optional<String> government() {
        return governments.size() == 1 ? Optional.of(governments.iterator().next()) : Optional.empty();
    }

    /// Whether it is a newspaper, an agency or the like.
    boolean isOutlet(String actor) {
        return outlets.contains(actor);
    }

    /// The mentions, pronouns with them, that begin within the span, in order.
    List<Mention> mentions(Span span) {
        List<Mention> within = new ArrayList<>();
        for (Mention mention : mentions.tailMap(new Span(span.start(), Integer.MAX_VALUE), true)
                .values()) {
            if (mention.span().start() >= span.end()) {
                break;
            }
            within.add(mention);
        }
        return within;
    }

    /// The ids of the outermost mentions that begin within the span, in order, each once.
    public List<String> in(Span span) {
        List<String> ids = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions.tailMap(new Span(span.start(), Integer.MAX_VALUE), true)
                .values()) {
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (mention.span().start() >= end && mention.span().end() <= span.end() + 1) {
                end = mention.span().end();
                if (!ids.contains(mention.actor())) {
                    ids.add(mention.actor());
                }
            }
        }
        return List.copyOf(ids);
    }
}
