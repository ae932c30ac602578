package parallax.casefile;

import java.util.List;

/// What a run of reading did.
///
/// @param added     documents that are new to the case
/// @param changed   documents that were replaced, because their file has changed
/// @param again     documents read again, because lists or reader have changed
/// @param unchanged documents that were in the case already
/// @param removed   documents that are no longer in their corpus file
/// @param leftOut   what could not be read, in order
/// @param faults    documents at which the reader itself failed; they are in `leftOut` too
public record ReadReport(
        int added, int changed, int again, int unchanged, int removed, List<LeftOut> leftOut, List<Fault> faults) {
    public ReadReport {
        leftOut = List.copyOf(leftOut);
        faults = List.copyOf(faults);
    }

    /// What could not be read.
    ///
    /// @param place where in the file; empty for all of it
    public record LeftOut(String file, String place, String reason) {}

    public int read() {
        return added + changed + again;
    }
}
