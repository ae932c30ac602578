package parallax.eval.generator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The invented conflict: everybody and every place that its accounts can name.
///
/// @param actors by id, in the order of their table
record Conflict(Map<String, Actor> actors, List<Town> towns, List<Town> venues, List<Outlet> outlets) {
    Conflict {
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        towns = List.copyOf(towns);
        venues = List.copyOf(venues);
        outlets = List.copyOf(outlets);
    }

    Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor '" + id + "'");
        }
        return actor;
    }

    Outlet outlet(String id) {
        return outlets.stream()
                .filter(outlet -> outlet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outlet '" + id + "'"));
    }
}
