package parallax.web.disputes;

/// How much of an issue is shown.
///
/// @param values    most values
/// @param holders   most holders of a value
/// @param relations most relations between values
/// @param pairs     most pairs of answers of a relation
record CardSize(int values, int holders, int relations, int pairs) {
    /// Among others.
    static final CardSize LISTED = new CardSize(6, 5, 8, 2);
    /// By itself. Beyond this nobody reads on, and the table has them all.
    static final CardSize ALONE = new CardSize(400, 200, 300, 60);
}
