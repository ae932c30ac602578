package parallax.eval.figurepairs;

/// Two figures that a reader could hold against each other.
///
/// @param first        label of the first annotator
/// @param second       label of the second annotator, who did not see the first
/// @param gold         what both settled on
/// @param sameIncident whether both speak of one incident or running count: `yes`, `no`, `unclear`
/// @param sameCount    whether both count the same people: `yes`, `no`, `unclear`
public record FigurePair(
        String id,
        FigureSide left,
        FigureSide right,
        PairLabel first,
        PairLabel second,
        PairLabel gold,
        String sameIncident,
        String sameCount) {
    /// Whether both stand in one account, by one holder or two.
    public boolean isWithinOneAccount() {
        return left.account().equals(right.account());
    }
}
