package parallax.time;

import parallax.text.Span;

/// Words that say when, normalised to days (codebook §6).
///
/// @param interval unknown where the words cannot be anchored
public record TimeExpression(Span span, Interval interval, Granularity granularity) {}
