package parallax.figure;

import org.jspecify.annotations.Nullable;

/// What an amount counts.
///
/// @param to   index after the last lexeme of the counted words that follow the amount directly
/// @param noun the head noun, folded; empty where the amount stands alone
/// @param unit absent where the noun is unknown or missing
record Counted(int to, String noun, @Nullable String unit) {}
