package parallax.search;

/// How many passages of a result have a value.
///
/// @param chosen whether the search asked for this value
public record FacetCount(String value, int passages, boolean chosen) {}
