package parallax.actor;

import java.util.Arrays;
import java.util.Locale;

/// What an actor is (codebook §2).
public enum ActorKind {
    STATE,
    PERSON,
    ORGANISATION,
    ARMED_GROUP,
    COALITION,
    POPULATION_GROUP,
    MEDIA_OUTLET,
    INTERNATIONAL_ORGANISATION,
    UNNAMED;

    /// The codebook's word, such as `armed group`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The kind with this label; fails on any other word, quoting it.
    public static ActorKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor kind: \"" + label + "\""));
    }
}
