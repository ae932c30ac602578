package parallax.compare.origin;

import java.util.Collections;
import java.util.OptionalDouble;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Value;
import parallax.event.EventStatus;
import parallax.figure.Figure;
import parallax.talks.PositionKind;

/// Whether two values can be one and the same answer, passed on: equal, or rounded on the way.
final class SameAnswer {
    private SameAnswer() {}

    /// How far the two are apart, 0 for equal ones, 1 for rounded ones; empty if they are two answers.
    static OptionalDouble distance(Value one, Value other) {
        if (one instanceof Value.Count mine && other instanceof Value.Count theirs) {
            return counts(mine, theirs);
        }
        boolean same = switch (one) {
            case Value.Doers(var actors) ->
                other instanceof Value.Doers(var others)
                        && (actors.equals(others) || !Collections.disjoint(actors, others));
            case Value.Days(var days) -> other instanceof Value.Days(var others) && days.meets(others);
            case Value.Site site -> other instanceof Value.Site place && sites(site, place);
            case Value.Stand stand -> other instanceof Value.Stand held && stands(stand, held);
            case Value.Occurrence(EventStatus status, var said) ->
                other instanceof Value.Occurrence(EventStatus told, var when)
                        ? status.isReal() == told.isReal()
                                && (status == EventStatus.DENIED) == (told == EventStatus.DENIED)
                        : other instanceof Value.Verdict verdict && verdict.affirms() == status.isReal();
            case Value.Verdict(boolean affirms, var said) ->
                other instanceof Value.Verdict verdict
                        ? verdict.affirms() == affirms
                        : other instanceof Value.Occurrence told
                                && told.status().isReal() == affirms;
            case Value.Count count -> false;
        };
        return same ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private static OptionalDouble counts(Value.Count one, Value.Count other) {
        Figure mine = one.figure();
        Figure theirs = other.figure();
        if (mine.measure() != theirs.measure() && !mine.unit().equals(theirs.unit())) {
            return OptionalDouble.empty();
        }
        if (Rounding.same(mine.low(), theirs.low()) && Rounding.same(mine.high(), theirs.high())) {
            return OptionalDouble.of(0);
        }
        return Rounding.isRounded(mine, theirs) || Rounding.isRounded(theirs, mine)
                ? OptionalDouble.of(1)
                : OptionalDouble.empty();
    }

    private static boolean sites(Value.Site one, Value.Site other) {
        return FoldedName.of(one.place()).equals(FoldedName.of(other.place()))
                || (one.at() != null && one.at().equals(other.at()));
    }

    private static boolean stands(Value.Stand one, Value.Stand other) {
        return one.actor().equals(other.actor())
                && one.modality() == other.modality()
                && one.condition() == other.condition()
                && one.status() == other.status()
                && (one.kind() == other.kind() || (joins(one.kind()) && joins(other.kind())));
    }

    private static boolean joins(PositionKind kind) {
        return kind == PositionKind.ATTENDS || kind == PositionKind.OBSERVES;
    }
}
