package parallax.compare.happening;

/// What kind of happening words tell.
///
/// @param group acts of one group can be rival versions of one happening: a shot and a mine
/// @param name  the kind itself
record Act(String group, String name) {}
