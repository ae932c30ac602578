package parallax.compare.happening;

import java.util.Set;

/// Groups of acts that are at a place which tells them apart from others.
final class Venues {
    private static final Set<String> GROUPS = Set.of("meeting", "agreement", "protest");

    private Venues() {}

    static boolean is(String group) {
        return GROUPS.contains(group);
    }
}
