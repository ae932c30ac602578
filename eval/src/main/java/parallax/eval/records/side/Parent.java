package parallax.eval.records.side;

import org.jspecify.annotations.Nullable;

/// What a record stands in.
///
/// @param statement the statement; null in the author's own voice, and where the id leads nowhere
/// @param known     false where the id leads nowhere
public record Parent(@Nullable StatementEntry statement, boolean known) {}
