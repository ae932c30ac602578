package parallax.compare.learned;

/// How alike two items are, by their places in a list, `one < other`.
public record Link(int one, int other, double score) {}
