package parallax.event;

import org.jspecify.annotations.Nullable;

/// A word that tells an event.
///
/// @param mode PLOVER mode; absent where the type has none
record Trigger(EventType type, @Nullable String mode) {}
