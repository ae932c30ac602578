package parallax.compare.framing;

/// How much likelier a word is in one source than in the others: the log of the ratio of its odds, with an informative
/// Dirichlet prior, and the variance of that number (Monroe, Colaresi and Quinn 2008, "Fightin' Words", eq. 15–22).
///
/// @param value    natural logarithm; above 0 where the source uses the word more
/// @param variance above 0
public record LogOdds(double value, double variance) {
    /// How often a word was counted, of how many words.
    ///
    /// @param total all words of the side, the word itself included
    public record Count(double word, double total) {}

    /// Compares two sides.
    ///
    /// @param prior how many of the prior's words are this one, of how many; more than none and fewer than all
    public static LogOdds of(Count here, Count elsewhere, Count prior) {
        double one = here.word + prior.word;
        double other = elsewhere.word + prior.word;
        double value = Math.log(one / (here.total + prior.total - one))
                - Math.log(other / (elsewhere.total + prior.total - other));
        return new LogOdds(value, 1 / one + 1 / other);
    }

    /// In standard deviations: beyond ±1.96 one word in twenty lies by chance.
    public double z() {
        return value / Math.sqrt(variance);
    }
}
