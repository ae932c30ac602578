package parallax.event;

import java.util.Locale;

/// The four classes into which PLOVER gathers its types: what is said or done, with somebody or against somebody.
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public static Quad of(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> VERBAL_COOPERATION;
            case COOPERATE, AID, RETREAT -> MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
        };
    }

    /// `verbal cooperation`
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether it is with somebody rather than against.
    public boolean isCooperation() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }
}
