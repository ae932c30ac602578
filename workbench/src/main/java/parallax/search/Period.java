package parallax.search;

import java.time.LocalDate;

/// A bar of a date histogram.
///
/// @param from     first day
/// @param to       last day, included
/// @param passages of accounts that were surely published within these days
public record Period(LocalDate from, LocalDate to, int passages) {}
