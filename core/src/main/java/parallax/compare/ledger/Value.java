package parallax.compare.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.event.EventStatus;
import parallax.figure.Figure;
import parallax.place.Coordinates;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;
import parallax.time.Interval;

/// What somebody answers to an issue. Actors are case-wide ids ([CaseActors]).
public sealed interface Value {
    /// How many.
    ///
    /// @param asOf the day or days at which the count stood: the figure's own, else that of the account
    record Count(Figure figure, Interval asOf) implements Value {}

    /// Whether it happened.
    ///
    /// @param status as told
    /// @param said   the day or days on which it was said
    record Occurrence(EventStatus status, Interval said) implements Value {}

    /// Who did it.
    record Doers(List<String> actors) implements Value {
        public Doers {
            actors = List.copyOf(actors);
        }
    }

    /// When.
    record Days(Interval interval) implements Value {}

    /// Where, by name.
    ///
    /// @param at absent for an unknown place
    record Site(String place, @Nullable Coordinates at) implements Value {}

    /// Where an actor stands to a negotiation.
    ///
    /// @param condition status of his condition; absent where he sets none
    /// @param status    how the event in the same words is told, such as a denied walk-out; absent if none is
    /// @param said      the day or days on which it was said
    record Stand(
            String actor,
            PositionKind kind,
            Modality modality,
            @Nullable ConditionStatus condition,
            @Nullable EventStatus status,
            Interval said)
            implements Value {
        /// Whether it tells if the actor sits at the table.
        public boolean isSeating() {
            return switch (kind) {
                case INVITED, ATTENDS, OBSERVES, UNDECIDED, SETS_CONDITION, REFUSES, WALKS_OUT, EXCLUDED -> true;
                case HOSTS, CONVENES, MEDIATES, GUARANTEES, ACCEPTS_OUTCOME, REJECTS_OUTCOME, SUPPORTS, OPPOSES ->
                    false;
            };
        }

        /// Whether it leaves open what the actor will do.
        public boolean isOpen() {
            return modality != Modality.STATED
                    || kind == PositionKind.UNDECIDED
                    || kind == PositionKind.SETS_CONDITION
                    || kind == PositionKind.INVITED;
        }
    }

    /// A claim about the issue that no typed record holds, only a statement: "denies that", "called it nonsense".
    ///
    /// @param affirms whether it says yes to the question
    record Verdict(boolean affirms, Interval said) implements Value {}
}
