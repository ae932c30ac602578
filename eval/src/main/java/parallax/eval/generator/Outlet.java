package parallax.eval.generator;

/// Somebody who publishes accounts.
///
/// @param actor    the outlet as one who is named
/// @param family   outlets of one family are one origin
/// @param side     `g` for the government, `r` for the rebels, `n` for neither
/// @param form     agency, daily, radio, blog or bulletin
/// @param reprints the outlet whose reports it reprints, empty for none
record Outlet(
        String id, String actor, String name, String brief, String family, char side, String form, String reprints) {}
