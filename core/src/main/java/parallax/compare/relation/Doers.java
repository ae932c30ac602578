package parallax.compare.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.compare.ledger.CaseActors;

/// Which actors can stand for each other as doers: a state, its government, ministries, forces and their people.
public final class Doers {
    /// How far up a chain of bodies goes.
    private static final int HEIGHT = 6;

    private Doers() {}

    /// Whether one of these is one of those, or belongs to one of them.
    public static boolean meet(CaseActors actors, Collection<String> these, Collection<String> those) {
        for (String one : these) {
            for (String other : those) {
                if (line(actors, one).contains(other)
                        || line(actors, other).contains(one)
                        || areDescribed(actors, one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether both are of one body and one at least is no more than described: "its envoys" and "its delegation".
    private static boolean areDescribed(CaseActors actors, String one, String other) {
        String body = actors.body(one);
        Actor left = actors.actor(one);
        Actor right = actors.actor(other);
        return body != null
                && body.equals(actors.body(other))
                && left != null
                && right != null
                && left.kind() != ActorKind.PERSON
                && right.kind() != ActorKind.PERSON
                && (!left.listed() || !right.listed());
    }

    /// Whether one of these and an actor stand under one body: a ministry speaks for the army, an envoy for his
    /// delegation.
    public static boolean shareBody(CaseActors actors, Collection<String> these, String actor) {
        Set<String> line = line(actors, actor);
        return these.stream().anyMatch(one -> !Collections.disjoint(line(actors, one), line));
    }

    /// The actor and those above it.
    public static Set<String> line(CaseActors actors, String id) {
        Set<String> line = new HashSet<>();
        String at = id;
        for (int i = 0; i < HEIGHT && at != null && line.add(at); i++) {
            at = actors.body(at);
        }
        return line;
    }

    /// Whether one side is a coalition or an organisation of states, the other a state that may be part of it.
    static boolean mayBePart(CaseActors actors, Collection<String> these, Collection<String> those) {
        return hasUnion(actors, these) && has(actors, those, ActorKind.STATE)
                || hasUnion(actors, those) && has(actors, these, ActorKind.STATE);
    }

    private static boolean hasUnion(CaseActors actors, Collection<String> ids) {
        return has(actors, ids, ActorKind.COALITION) || has(actors, ids, ActorKind.INTERNATIONAL_ORGANISATION);
    }

    private static boolean has(CaseActors actors, Collection<String> ids, ActorKind kind) {
        return ids.stream().anyMatch(id -> {
            Actor actor = actors.actor(id);
            return actor != null && actor.kind() == kind;
        });
    }

    /// Whether all are said so vaguely that anybody could be meant: "gunmen", "two countries".
    public static boolean areVague(CaseActors actors, Collection<String> ids) {
        return ids.stream().allMatch(id -> {
            Actor actor = actors.actor(id);
            return actor == null
                    || actor.kind() == ActorKind.UNNAMED
                    || actor.kind() == ActorKind.POPULATION_GROUP
                    || actor.kind() == ActorKind.MEDIA_OUTLET
                    || !actor.listed()
                            && actors.body(id) == null
                            && !Character.isUpperCase(actor.name().codePointAt(0));
        });
    }
}
