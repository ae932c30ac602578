package parallax.compare.happening;

import java.util.List;

/// Tellings of one happening and of rival versions of it.
///
/// @param group    of acts
/// @param tellings in order of their records
record Happening(String group, List<Telling> tellings) {
    Happening {
        tellings = List.copyOf(tellings);
    }
}
