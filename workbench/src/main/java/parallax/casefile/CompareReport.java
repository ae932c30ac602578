package parallax.casefile;

import java.util.List;

/// What bringing a comparison up to date came to.
///
/// @param stories  that the case has now
/// @param compared of them, those whose accounts were compared anew
/// @param faults   stories at which the comparing itself failed; they are not in the case, and the next run tries again
public record CompareReport(int stories, int compared, List<Fault> faults) {
    public CompareReport {
        faults = List.copyOf(faults);
    }
}
