package parallax.compare.relation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.time.Interval;

/// Holds against each other the days that two give for something.
public final class DaysRelater implements Relater {
    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        if (!(left.value() instanceof Value.Days(Interval one))
                || !(right.value() instanceof Value.Days(Interval other))
                || Ruling.isOneVoice(left, right)) {
            return Optional.empty();
        }
        Ruling ruling = one.equals(other)
                ? new Ruling(RelationKind.AGREE, "same-days", "Both give the same day or days.")
                : one.meets(other) ? overlapping(one, other) : apart(story, question, left, right);
        return ruling == null ? Optional.empty() : ruling.on(left, right);
    }

    private static @Nullable Ruling overlapping(Interval one, Interval other) {
        return one.isWithin(other) || other.isWithin(one)
                ? new Ruling(
                        RelationKind.REFINE, "days-within-days", "The days of the one lie within those of the other.")
                : null;
    }

    private static @Nullable Ruling apart(StoryAccounts story, Question question, Answer left, Answer right) {
        Event one = story.event(left.ref());
        Event other = story.event(right.ref());
        if (one == null || other == null) {
            return null;
        }
        if (givesBoth(question, left, right) || givesBoth(question, right, left)) {
            return new Ruling(
                    RelationKind.DIFFER_IN_SCOPE,
                    "both-days-in-one-account",
                    "One account tells of both days: it is not the same.");
        }
        Interval said = story.published(left.ref().account());
        Interval otherSaid = story.published(right.ref().account());
        boolean ahead = isAhead(one, said);
        boolean otherAhead = isAhead(other, otherSaid);
        if (ahead && otherAhead && (said.isBefore(otherSaid) || otherSaid.isBefore(said))) {
            return new Ruling(
                    RelationKind.UPDATE,
                    "date-moved",
                    "What is ahead can be moved, and the two wrote at different times.");
        }
        if (ahead != otherAhead) {
            return new Ruling(
                    RelationKind.UPDATE,
                    "planned-day-and-day",
                    "The day that was planned and the day on which it happened.");
        }
        if (left.ref().account().equals(right.ref().account())) {
            return null;
        }
        return new Ruling(RelationKind.CONFLICT, "days-apart", "The days that the two give have none in common.");
    }

    /// Whether the voice that gives the one days gives the other's too.
    private static boolean givesBoth(Question question, Answer one, Answer other) {
        return question.answers().stream()
                .anyMatch(answer ->
                        Ruling.isOneVoice(answer, one) && answer.value().equals(other.value()));
    }

    private static boolean isAhead(Event event, Interval said) {
        boolean open = event.status() == EventStatus.PLANNED
                || event.status() == EventStatus.POSSIBLE
                || event.status() == EventStatus.CALLED_FOR;
        return open && !event.time().isBefore(said);
    }
}
