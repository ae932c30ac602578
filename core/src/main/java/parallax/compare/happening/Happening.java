package parallax.compare.happening;

import java.util.List;

/// Tellings of one happening and of rival versions of it.
///
/// @param group    of acts
/// @param tellings in order of their records
/// @param ties     how surely which of them belong together
record Happening(String group, List<Telling> tellings, Ties ties) {
    Happening {
        tellings = List.copyOf(tellings);
    }
}
