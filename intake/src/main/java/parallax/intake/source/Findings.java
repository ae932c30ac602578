package parallax.intake.source;

/// Takes what a format reader finds in a file, in the file's order.
public interface Findings {
    void found(Extract extract);

    /// A part that could not be read.
    ///
    /// @param place  where in the file; empty for all of it
    /// @param reason one plain-English line
    void leftOut(String place, String reason);
}
