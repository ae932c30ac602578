package parallax.compare.count;

/// How a count behaves as time goes by.
public enum Course {
    /// The count of one happening, which becomes known bit by bit.
    TOLL,
    /// The count of what goes on; it does not fall.
    GROWS,
    /// How many there are on a day.
    STATE,
    /// How many took part in one happening.
    EVENT
}
