package parallax.web.search;

/// What came of keeping or forgetting a search.
///
/// @param name of the search
/// @param kept whether it is kept now
public record Keeping(String name, boolean kept) {}
