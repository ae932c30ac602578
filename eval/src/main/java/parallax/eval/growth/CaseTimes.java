package parallax.eval.growth;

import java.util.List;

/// What a case of so many accounts costs.
///
/// @param accounts       in the case, before others are added
/// @param read           reading all of them
/// @param compareCommand seconds of a program that compares the case from scratch, from its start to its end
/// @param compared       comparing it from scratch in a program that is running
/// @param added          each account that was added then
/// @param addCommand     seconds of a program that reads one more account, from its start to its end
record CaseTimes(
        int accounts, Took read, double compareCommand, Compared compared, List<Added> added, double addCommand) {
    CaseTimes {
        added = List.copyOf(added);
    }

    /// All accounts.
    ///
    /// @param stories that they tell
    /// @param issues  of these
    /// @param rounds  comparing them from scratch, time after time
    /// @param heap    most bytes of Java objects meanwhile, garbage included
    record Compared(long stories, long issues, List<Took> rounds, long heap) {
        Compared {
            rounds = List.copyOf(rounds);
        }
    }

    /// One more account.
    ///
    /// @param reading   its text, writing its records, looking whether it is a copy
    /// @param comparing the case with it
    /// @param story     accounts of the story that it joined, itself included
    record Added(Took reading, Took comparing, long story) {
        /// Until the comparison shows it.
        Took both() {
            return reading.plus(comparing);
        }
    }
}
