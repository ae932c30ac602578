package parallax.compare.match;

/// How a mention stands among the others of its story, by what their triggers tell.
///
/// @param mean     mean likeness to the others, -1 to 1
/// @param top      mean likeness to the few that are most alike
/// @param alike    part of the others that are rather alike, 0..1
/// @param best     likeness to the one most alike; 0 where none is alike
/// @param accounts part of the accounts that have its stem, 0..1
/// @param repeated how many mentions of its own account have its stem, itself among them
record Standing(float mean, float top, float alike, float best, float accounts, float repeated) {}
