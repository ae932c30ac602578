package parallax.time;

/// A time expression found at lexemes `[from, to)`.
record Match(int from, int to, Meaning meaning) {}
