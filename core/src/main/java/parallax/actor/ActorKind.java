package parallax.actor;

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

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /// The codebook's word, such as `armed group`.
    public String label() {
        return label;
    }

    /// The kind with this label; fails on any other word, quoting it.
    public static ActorKind ofLabel(String label) {
        for (ActorKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no actor kind: \"" + label + "\"");
    }
}
