package parallax.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.actor.Alias.Role;

/// Words that designate a state: its name, capital, adjective, or the name of its leader (`the Assad regime`).
final class StateWords {
    private static final Set<Role> NAMING = Set.of(Role.COUNTRY, Role.DEMONYM, Role.SEAT);
    private static final int SHORTEST_STEM = 4;
    /// No country's name or people is longer, but a text may hold words of a million letters.
    private static final int LONGEST_WORD = 40;

    private final ListedNames listed;
    private final ActorLexicon lexicon;
    private final Map<String, Actor> stems = new HashMap<>();

    StateWords(ActorRegistry registry, ListedNames listed, ActorLexicon lexicon) {
        this.listed = listed;
        this.lexicon = lexicon;
        for (Listing listing : registry.listings()) {
            if (listing.actor().kind() == ActorKind.STATE && listing.actor().parent() == null) {
                addStems(registry.aliases(listing.actor().id()), listing.actor());
            }
        }
    }

    private void addStems(List<Alias> aliases, Actor state) {
        for (Alias alias : aliases) {
            String name = alias.form().toLowerCase(Locale.ROOT);
            if (name.length() >= SHORTEST_STEM && name.indexOf(' ') < 0 && alias.role() != Role.DEMONYM) {
                stems.putIfAbsent(name, state);
                if ("aeiouy".indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() > SHORTEST_STEM) {
                    stems.putIfAbsent(name.substring(0, name.length() - 1), state);
                }
            }
        }
    }

    /// The state that the word or words of this match designate.
    Optional<Actor> state(Match match) {
        return listed.stateNamed(match.aliases());
    }

    /// The state that a match names; absent for its people and bodies.
    Optional<Actor> itself(Match match) {
        return Optional.of(listed.actor(listed.best(match.aliases())))
                .filter(actor -> actor.kind() == ActorKind.STATE && actor.parent() == null);
    }

    /// The state to which a listed person or body belongs; absent for states themselves.
    Optional<Actor> above(Candidate name) {
        return Optional.ofNullable(name.actor())
                .flatMap(listed::actor)
                .filter(actor -> actor.parent() != null)
                .flatMap(listed::state);
    }

    /// The state whose adjective or people this capitalised word is, although no registry lists it so
    /// (`Freedonian` of `Freedonia`).
    Optional<Actor> byStem(String form) {
        if (form.isEmpty() || form.length() > LONGEST_WORD || !Character.isUpperCase(form.charAt(0))) {
            return Optional.empty();
        }
        String word = form.toLowerCase(Locale.ROOT);
        for (int cut = word.length() - 1; cut >= SHORTEST_STEM; cut--) {
            Actor state = stems.get(word.substring(0, cut));
            if (state != null && lexicon.in("demonym-suffix", word.substring(cut))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /// The state to which an organ belongs; the actor itself where it belongs to none.
    Actor top(Actor actor) {
        return listed.state(actor).orElse(actor);
    }

    /// The state that this word as a whole names or whose adjective it is.
    Optional<Actor> named(String form) {
        return listed.aliasesOf(form).stream()
                .filter(alias -> NAMING.contains(alias.role()))
                .findFirst()
                .map(listed::actor);
    }

    /// Whether the word is a country's name rather than its adjective.
    boolean isPlain(String form) {
        return listed.aliasesOf(form).stream()
                .anyMatch(alias -> alias.role() == Role.COUNTRY || alias.role() == Role.SEAT);
    }
}
