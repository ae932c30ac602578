package parallax.statement;

import org.jspecify.annotations.Nullable;

/// A record and according to whom it is told: attribution is part of the fact.
///
/// @param inside id of the innermost statement it stands in; absent in the author's own voice
public record Told<R>(R record, @Nullable String inside) {}
