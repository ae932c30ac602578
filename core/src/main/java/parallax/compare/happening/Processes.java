package parallax.compare.happening;

import java.util.Set;

/// Groups of acts that go on for days: one day of them says nothing of another.
final class Processes {
    private static final Set<String> GROUPS = Set.of(
            "evacuation",
            "delivery",
            "blockade",
            "detention",
            "deployment",
            "exercise",
            "sanction",
            "withdrawal",
            "closure");

    private Processes() {}

    static boolean is(String group) {
        return GROUPS.contains(group);
    }
}
