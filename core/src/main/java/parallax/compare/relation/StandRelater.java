package parallax.compare.relation;

import java.util.Optional;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.event.EventStatus;
import parallax.talks.ConditionStatus;
import parallax.talks.PositionKind;

/// Holds two positions of one actor against each other.
public final class StandRelater implements Relater {
    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        if (!(left.value() instanceof Value.Stand one) || !(right.value() instanceof Value.Stand other)) {
            return Optional.empty();
        }
        return rule(one, other).flatMap(rule -> rule.on(left, right));
    }

    static Optional<Ruling> rule(Value.Stand one, Value.Stand other) {
        boolean conditions = one.condition() != null && other.condition() != null;
        if (conditions && one.isOpen() && other.isOpen()) {
            return condition(one, other);
        }
        boolean inOrder = !other.said().isBefore(one.said());
        Value.Stand earlier = inOrder ? one : other;
        Value.Stand later = inOrder ? other : one;
        boolean apart = earlier.said().isBefore(later.said());
        if (one.isOpen() && other.isOpen()) {
            return Optional.of(open(one, other, apart));
        }
        if (isConditional(one, other) || isConditional(other, one)) {
            return Optional.of(new Ruling(
                    RelationKind.CONFLICT,
                    "condition-and-rejection",
                    "One tells on what the actor would accept, the other that he has rejected it."));
        }
        if (one.isOpen() || other.isOpen()) {
            return Optional.of(decided(one.isOpen() ? one : other, one.isOpen() ? other : one));
        }
        return side(one) == side(other) ? same(one, other) : opposed(earlier, later, apart);
    }

    private static boolean isConditional(Value.Stand open, Value.Stand decided) {
        return open.kind() == PositionKind.SETS_CONDITION && decided.kind() == PositionKind.REJECTS_OUTCOME;
    }

    private static Optional<Ruling> condition(Value.Stand one, Value.Stand other) {
        boolean met = one.condition() == ConditionStatus.MET;
        boolean known = met || one.condition() == ConditionStatus.UNMET;
        if (one.condition() == other.condition()) {
            return known
                    ? Optional.of(new Ruling(
                            RelationKind.AGREE,
                            "same-condition-status",
                            "Both tell the condition as " + (met ? "met." : "unmet.")))
                    : Optional.empty();
        }
        if (!known || other.condition() == ConditionStatus.UNKNOWN) {
            return Optional.empty();
        }
        boolean after = met ? other.said().isBefore(one.said()) : one.said().isBefore(other.said());
        return Optional.of(
                after
                        ? new Ruling(
                                RelationKind.UPDATE,
                                "condition-met-later",
                                "Unmet when the one was written, met when the other was.")
                        : new Ruling(
                                RelationKind.CONFLICT,
                                "condition-met-and-unmet",
                                "At the same time one tells the condition as met, the other as unmet."));
    }

    private static Ruling open(Value.Stand one, Value.Stand other, boolean apart) {
        if (one.kind() == other.kind() && one.modality() == other.modality()) {
            return new Ruling(RelationKind.AGREE, "both-open", "Both leave it open.");
        }
        return apart
                ? new Ruling(
                        RelationKind.UPDATE,
                        "still-open-later",
                        "Both leave it open, in other words and on other days.")
                : new Ruling(RelationKind.REFINE, "open-with-reason", "Both leave it open; one says on what it hangs.");
    }

    private static Ruling decided(Value.Stand open, Value.Stand decided) {
        boolean invited = open.kind() == PositionKind.INVITED && side(decided) == Side.IN;
        return invited
                ? new Ruling(
                        RelationKind.AGREE,
                        "invited-and-attends",
                        "One tells of the invitation, the other of who came.")
                : new Ruling(
                        RelationKind.UPDATE, "open-then-decided", "One leaves it open, the other tells the decision.");
    }

    private static Optional<Ruling> same(Value.Stand one, Value.Stand other) {
        if (one.kind() == other.kind()) {
            return Optional.of(new Ruling(
                    RelationKind.AGREE,
                    "same-position",
                    "Both tell: " + one.kind().label() + "."));
        }
        boolean shut = one.kind() == PositionKind.EXCLUDED || other.kind() == PositionKind.EXCLUDED;
        boolean refuses = one.kind() == PositionKind.REFUSES || other.kind() == PositionKind.REFUSES;
        if (shut && refuses) {
            return Optional.of(new Ruling(
                    RelationKind.REFINE,
                    "stays-away",
                    "In both the actor is not at the table; one says that he was kept out."));
        }
        return shut
                ? Optional.empty()
                : Optional.of(new Ruling(
                        RelationKind.REFINE,
                        "attends-as",
                        "Both put the actor at the table, one as " + narrower(one, other) + "."));
    }

    private static String narrower(Value.Stand one, Value.Stand other) {
        return (one.kind() == PositionKind.ATTENDS ? other : one).kind().label();
    }

    private static Optional<Ruling> opposed(Value.Stand earlier, Value.Stand later, boolean apart) {
        boolean left = side(earlier) == Side.LEFT || side(later) == Side.LEFT;
        boolean in = side(earlier) == Side.IN || side(later) == Side.IN;
        Value.Stand seated = side(earlier) == Side.IN ? earlier : later;
        if (left && in && seated.status() == EventStatus.DENIED) {
            return Optional.of(new Ruling(
                    RelationKind.DENY, "walk-out-denied", "One tells a walk-out, the other says that there was none."));
        }
        boolean invited = side(later) == Side.IN && earlier.kind() == PositionKind.EXCLUDED
                || !apart && side(earlier) == Side.IN && later.kind() == PositionKind.EXCLUDED;
        if (invited) {
            return Optional.of(new Ruling(
                    RelationKind.UPDATE,
                    "invited-since",
                    "One tells that the actor was left out, the other that he comes."));
        }
        if (apart && !isDone(earlier)) {
            return Optional.of(new Ruling(
                    RelationKind.UPDATE,
                    "announced-then-otherwise",
                    "The earlier account tells what was ahead, the later one something else."));
        }
        if (isDone(earlier) ? isAhead(later) : isAhead(earlier) && isDone(later)) {
            // Who looks back and who looks ahead at the same time hardly speak of one round.
            return Optional.empty();
        }
        return Optional.of(
                left && in
                        ? new Ruling(RelationKind.REFINE, "came-and-left", "Who walks out was there.")
                        : new Ruling(
                                RelationKind.CONFLICT, "in-and-out", "The actor cannot both take part and stay away."));
    }

    private static boolean isAhead(Value.Stand stand) {
        return stand.status() == EventStatus.PLANNED || stand.status() == EventStatus.CALLED_FOR;
    }

    private static boolean isDone(Value.Stand stand) {
        return stand.status() == EventStatus.HAPPENED || stand.status() == EventStatus.DENIED;
    }

    private enum Side {
        IN,
        OUT,
        LEFT
    }

    private static Side side(Value.Stand stand) {
        return switch (stand.kind()) {
            case REFUSES, EXCLUDED, REJECTS_OUTCOME, OPPOSES -> Side.OUT;
            case WALKS_OUT -> Side.LEFT;
            default -> Side.IN;
        };
    }
}
