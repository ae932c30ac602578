package parallax.place;

/// A candidate and the token behind it.
record Match(Candidate candidate, int end) {}
