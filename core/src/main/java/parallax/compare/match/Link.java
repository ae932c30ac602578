package parallax.compare.match;

/// How alike two mentions are, by their places in a list, `one < other`.
record Link(int one, int other, double score) {}
