package parallax.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parallax.actor.Alias.Role;
import parallax.time.Interval;

/// The registry as one account sees it: names as they stood at its date.
final class ListedNames {
    private static final Set<Role> PLACES = Set.of(Role.COUNTRY, Role.CAPITAL, Role.SEAT);

    private final ActorRegistry registry;
    private final Interval date;

    ListedNames(ActorRegistry registry, Interval date) {
        this.registry = registry;
        this.date = date;
    }

    /// All matches of a sentence by their first token.
    Map<Integer, Match> scan(Words words) {
        Map<Integer, Match> byToken = new HashMap<>();
        for (Match match : registry.scan(words.tokens())) {
            byToken.merge(match.from(), match, (one, two) -> one.to() >= two.to() ? one : two);
        }
        return byToken;
    }

    /// The alias that fits best at the account's date: of those in use then, the one whose actor held an office then,
    /// else the one that held office last.
    Alias best(List<Alias> aliases) {
        if (aliases.size() == 1) {
            return aliases.getFirst();
        }
        List<Alias> inUse =
                aliases.stream().filter(alias -> alias.validIn(date)).toList();
        return (inUse.isEmpty() ? aliases : inUse)
                .stream().max(Comparator.comparing(this::lastOffice)).orElseThrow();
    }

    /// First day of the last office that an alias's actor held by the account's date; the first day of all for none.
    private LocalDate lastOffice(Alias alias) {
        return registry.aliases(alias.actor()).stream()
                .filter(title -> title.role() == Role.TITLE && title.validIn(date))
                .map(title -> Objects.requireNonNullElse(title.from(), LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    Actor actor(Alias alias) {
        return registry.actor(alias.actor()).orElseThrow();
    }

    Optional<Actor> actor(String id) {
        return registry.actor(id);
    }

    /// The sole actor that these words as a whole name, other than by a demonym.
    Optional<Actor> named(String words) {
        List<Alias> aliases = registry.named(words).stream()
                .filter(alias -> alias.role() != Role.DEMONYM)
                .toList();
        return aliases.isEmpty() ? Optional.empty() : Optional.of(actor(best(aliases)));
    }

    /// Whether the alias is a toponym that names a state: it acts only in some positions.
    boolean isPlaceName(Alias alias) {
        return PLACES.contains(alias.role());
    }

    /// The state an actor belongs to: itself, or the last of its parents.
    Optional<Actor> state(Actor actor) {
        Actor top = actor;
        for (int depth = 0; depth < 5 && top.parent() != null; depth++) {
            Optional<Actor> parent = registry.actor(top.parent());
            if (parent.isEmpty()) {
                break;
            }
            top = parent.get();
        }
        return top.kind() == ActorKind.STATE ? Optional.of(top) : Optional.empty();
    }

    /// The state that a country's name, capital, demonym or leader designates.
    Optional<Actor> stateNamed(List<Alias> aliases) {
        Actor actor = actor(best(aliases));
        boolean designates = actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PERSON;
        return designates ? state(actor) : Optional.empty();
    }

    /// Who held an office of a state at the account's date, where a dated title says so.
    Optional<Actor> holder(String office, Actor state) {
        return registry.named(office + " of " + shortName(state)).stream()
                .filter(alias -> alias.role() == Role.TITLE && alias.validIn(date))
                .findFirst()
                .map(this::actor);
    }

    private String shortName(Actor state) {
        return registry.aliases(state.id()).stream()
                .filter(alias -> alias.role() == Role.COUNTRY || alias.role() == Role.NAME)
                .map(Alias::form)
                .findFirst()
                .orElse(state.name());
    }

    /// All aliases that these words as a whole can be.
    List<Alias> aliasesOf(String words) {
        return registry.named(words);
    }
}
