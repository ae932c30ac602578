package parallax.compare.count;

/// How real a count is.
public enum Phase {
    /// Of what is, or has happened.
    DONE,
    /// Of what is to happen.
    PLANNED,
    /// Of what somebody demands or promises.
    CALLED_FOR
}
