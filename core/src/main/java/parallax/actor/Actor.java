package parallax.actor;

import org.jspecify.annotations.Nullable;

/// Someone who can act or speak.
///
/// @param id     stable: the registry's id, or made from the name for unlisted and unnamed actors
/// @param parent id of the actor it belongs to (a ministry's government); absent where none is known
/// @param listed whether a registry holds it
public record Actor(
        String id, String name, ActorKind kind, @Nullable String parent, boolean listed) {
    /// The same actor, as one of another's.
    Actor of(@Nullable String body) {
        return new Actor(id, name, kind, body, listed);
    }

    /// The id of an actor that no list holds, from its name: small letters and digits of any script, other runs of
    /// characters as one hyphen. Not unique by itself.
    public static String unlistedId(String name) {
        return Identities.slug(name);
    }
}
