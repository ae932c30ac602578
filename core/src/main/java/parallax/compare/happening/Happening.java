package parallax.compare.happening;

import java.util.List;

/// Tellings of one happening and of rival versions of it.
///
/// @param group    of acts
/// @param ties     how surely which of them belong together
/// @param tellings in order of their records
record Happening(String group, List<Telling> tellings, Ties ties) {
    Happening {
        tellings = List.copyOf(tellings);
    }
}
