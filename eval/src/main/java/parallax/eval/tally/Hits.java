package parallax.eval.tally;

/// How many there are, how many were predicted, and how many of those are right.
public record Hits(int gold, int predicted, int right) {
    /// Nothing counted.
    public static final Hits NONE = new Hits(0, 0, 0);

    /// The sums of both.
    public Hits plus(Hits more) {
        return new Hits(gold + more.gold, predicted + more.predicted, right + more.right);
    }
}
