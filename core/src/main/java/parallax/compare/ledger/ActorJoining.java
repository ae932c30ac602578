package parallax.compare.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.actor.Actor;
import parallax.actor.ActorKind;

/// Actors joined by shared names: a forest of keys, each under the smallest key of its tree.
final class ActorJoining {
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Actor> byKey = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> fullNames = new HashMap<>();
    private final List<String> shortNames = new ArrayList<>();
    /// Of which kinds those are who bear a name.
    private final Map<String, Set<ActorKind>> kinds = new HashMap<>();

    void add(AccountActors account) {
        Map<String, String> own = new HashMap<>();
        for (Actor actor : account.actors()) {
            String key = CaseActors.key(account.account(), actor.id());
            own.put(actor.id(), key);
            byKey.put(key, actor);
            String name = name(actor.kind(), actor.name());
            kinds.computeIfAbsent(name, any -> EnumSet.noneOf(ActorKind.class)).add(actor.kind());
            join(key, actor.listed() ? "=" + actor.id() : name);
            note(actor, key);
        }
        for (AccountActors.Name naming : account.names()) {
            String key = own.get(naming.actor());
            if (key != null && isProper(naming.words())) {
                join(key, name(kind(key), naming.words()));
            }
        }
    }

    private ActorKind kind(String key) {
        Actor actor = byKey.get(key);
        return actor == null ? ActorKind.UNNAMED : actor.kind();
    }

    /// Remembers by which last word an actor may be named alone; populations are many that share a word.
    private void note(Actor actor, String key) {
        if (actor.kind() == ActorKind.UNNAMED || actor.kind() == ActorKind.POPULATION_GROUP) {
            return;
        }
        String full = name(actor.kind(), actor.name());
        int last = full.lastIndexOf(' ');
        int first = full.indexOf(' ');
        if (last > first) {
            if (!actor.listed() && !isProper(actor.name())) {
                return;
            }
            fullNames
                    .computeIfAbsent(full.substring(0, first) + full.substring(last), word -> new TreeSet<>())
                    .add(full);
        } else if (!actor.listed()) {
            shortNames.add(key);
        }
    }

    /// A last word alone stands for the one who bears it. Names that are joined already are one. In small
    /// letters it does only for one of its kind: "the army" of a state is not the "Liberation Army".
    void joinLastNames() {
        for (String key : shortNames) {
            Actor actor = byKey.get(key);
            TreeSet<String> full = actor == null ? null : fullNames.get(name(actor.kind(), actor.name()));
            if (actor != null
                    && full != null
                    && full.stream().map(this::root).distinct().count() == 1
                    && (isCapital(actor.name()) || Set.of(actor.kind()).equals(kinds.get(full.getFirst())))) {
                join(key, full.getFirst());
            }
        }
    }

    private static boolean isCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }

    /// People, and bodies of any kind: an account takes a militia for an organisation, another for an armed group.
    private static String name(ActorKind kind, String words) {
        return (kind == ActorKind.PERSON ? "person " : kind == ActorKind.UNNAMED ? "unnamed " : "body ")
                + FoldedName.of(words);
    }

    /// Each word but small ones begins with a capital, and there are two at least or an acronym.
    private static boolean isProper(String words) {
        String[] parts = words.strip().split("\\s+", -1);
        int capitals = 0;
        for (String part : parts) {
            if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
                capitals++;
            } else if (part.length() > 3) {
                return false;
            }
        }
        return capitals >= 2 || (parts.length == 1 && isAcronym(parts[0]));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (!a.equals(b)) {
            parents.put(a, b);
        }
    }

    private String root(String key) {
        String at = key;
        String parent = parents.putIfAbsent(at, at);
        while (parent != null && !parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    CaseActors joined() {
        Map<String, Actor> best = new HashMap<>();
        byKey.forEach((key, actor) -> best.merge(root(key), actor, ActorJoining::better));
        Map<String, String> ids = new HashMap<>();
        Map<String, Actor> actors = new HashMap<>();
        Map<String, String> taken = new HashMap<>();
        new TreeMap<>(byKey).forEach((key, own) -> {
            String root = root(key);
            Actor actor = best.getOrDefault(root, own);
            String id = taken.computeIfAbsent(root, any -> unused(actor.id(), actors));
            ids.put(key, id);
            actors.putIfAbsent(id, actor);
        });
        return new CaseActors(ids, actors, bodies(ids, actors));
    }

    private Map<String, String> bodies(Map<String, String> ids, Map<String, Actor> actors) {
        Map<String, String> bodies = new HashMap<>();
        actors.forEach((id, actor) -> {
            if (actor.listed() && actor.parent() != null) {
                bodies.put(id, actor.parent());
            }
        });
        new TreeMap<>(byKey).forEach((key, actor) -> {
            String id = ids.get(key);
            if (id != null && actor.parent() != null) {
                String own = CaseActors.key(key.substring(0, key.indexOf('\n')), actor.parent());
                bodies.putIfAbsent(id, ids.getOrDefault(own, actor.parent()));
            }
        });
        return bodies;
    }

    private static String unused(String id, Map<String, Actor> taken) {
        String free = id;
        for (int n = 2; taken.containsKey(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /// A listed actor first, then the longer name, then the smaller one.
    private static Actor better(Actor one, Actor other) {
        if (one.listed() != other.listed()) {
            return one.listed() ? one : other;
        }
        int longer = Integer.compare(one.name().length(), other.name().length());
        return longer > 0 || (longer == 0 && (one.name() + one.id()).compareTo(other.name() + other.id()) <= 0)
                ? one
                : other;
    }
}
