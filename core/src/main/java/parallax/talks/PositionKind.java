package parallax.talks;

import java.util.Locale;

/// An actor's relation to a negotiation (codebook §7).
public enum PositionKind {
    HOSTS,
    CONVENES,
    MEDIATES,
    GUARANTEES,
    INVITED,
    ATTENDS,
    OBSERVES,
    UNDECIDED,
    SETS_CONDITION,
    REFUSES,
    WALKS_OUT,
    ACCEPTS_OUTCOME,
    REJECTS_OUTCOME,
    SUPPORTS,
    OPPOSES,
    EXCLUDED;

    /// The label in exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
