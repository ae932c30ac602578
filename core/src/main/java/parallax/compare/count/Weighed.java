package parallax.compare.count;

/// A figure among the others of its story.
///
/// @param length of its words as a vector ([StoryTerms])
/// @param alike  how many figures of its account count the same unit
/// @param like   how many of them are of the same topic
record Weighed(double length, int alike, int like) {}
