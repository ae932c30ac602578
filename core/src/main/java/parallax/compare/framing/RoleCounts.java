package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.actor.Voice;
import parallax.compare.framing.RoleCount.Role;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.StoryAccounts;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.statement.Told;

/// Counts who does what to whom, by source.
final class RoleCounts {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::actor)
            .thenComparing(Key::role)
            .thenComparing(key -> key.telling().type())
            .thenComparing(key -> key.telling().status())
            .thenComparing(key -> key.telling().source())
            .thenComparing(key -> key.telling().voice());

    private final StoryAccounts accounts;
    private final Map<Telling, Integer> events = new HashMap<>();
    private final SortedMap<Key, List<Evidence>> roles = new TreeMap<>(ORDER);

    /// How events are told.
    private record Telling(EventType type, EventStatus status, String source, Voice voice) {}

    private record Key(String actor, Role role, Telling telling) {}

    private RoleCounts(StoryAccounts accounts) {
        this.accounts = accounts;
    }

    /// By actor, role, type, status, source and voice.
    static List<RoleCount> of(List<OwnText> texts, StoryAccounts accounts) {
        RoleCounts counts = new RoleCounts(accounts);
        texts.forEach(counts::add);
        return counts.list();
    }

    private void add(OwnText text) {
        for (Told<Event> told : text.sourced().compared().account().events()) {
            if (text.isOwn(told.record().trigger().start())) {
                add(told, text.sourced());
            }
        }
    }

    private void add(Told<Event> told, SourcedAccount sourced) {
        Event event = told.record();
        Compared compared = sourced.compared();
        Voice voice = told.inside() == null ? Voice.OWN : Voice.ATTRIBUTED;
        Telling telling = new Telling(event.type(), event.status(), sourced.source(), voice);
        events.merge(telling, 1, Integer::sum);
        Evidence where = new Evidence(compared.id(), event.trigger());
        for (String actor : accounts.actors().ids(compared.id(), event.actors())) {
            roles.computeIfAbsent(new Key(actor, Role.AGENT, telling), key -> new ArrayList<>())
                    .add(where);
        }
        for (String actor : accounts.actors().ids(compared.id(), event.recipients())) {
            roles.computeIfAbsent(new Key(actor, Role.RECIPIENT, telling), key -> new ArrayList<>())
                    .add(where);
        }
    }

    private List<RoleCount> list() {
        List<RoleCount> list = new ArrayList<>();
        roles.forEach((key, spans) -> list.add(new RoleCount(
                key.actor(),
                key.role(),
                key.telling().type(),
                key.telling().status(),
                key.telling().source(),
                key.telling().voice(),
                events.getOrDefault(key.telling(), spans.size()),
                (int) spans.stream().map(Evidence::account).distinct().count(),
                spans)));
        return List.copyOf(list);
    }
}
