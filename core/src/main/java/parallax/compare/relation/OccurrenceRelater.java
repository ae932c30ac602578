package parallax.compare.relation;

import java.time.LocalDate;
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

/// Holds against each other what two say to the question whether something happened.
public final class OccurrenceRelater implements Relater {
    /// An answer with what the rules look at.
    ///
    /// @param when the day or days of the happening; unknown where not said
    private record Said(boolean yes, boolean no, boolean claim, EventStatus status, Interval when, Interval said) {
        boolean isAhead() {
            return !yes && !no;
        }
    }

    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        Said one = said(story, left);
        Said other = said(story, right);
        if (one == null || other == null || Ruling.isOneVoice(left, right)) {
            return Optional.empty();
        }
        Ruling ruling = ruling(one, other);
        boolean inside = left.ref().account().equals(right.ref().account());
        return inside && ruling.kind() == RelationKind.AGREE && !one.no() ? Optional.empty() : ruling.on(left, right);
    }

    private static @Nullable Said said(StoryAccounts story, Answer answer) {
        Event event = story.event(answer.ref());
        Interval when = event == null ? Interval.UNKNOWN : event.time();
        return switch (answer.value()) {
            case Value.Occurrence(EventStatus status, Interval said) ->
                new Said(isYes(status, when, said), status == EventStatus.DENIED, false, status, when, said);
            case Value.Verdict(boolean affirms, Interval said) ->
                new Said(
                        affirms,
                        !affirms,
                        true,
                        affirms ? EventStatus.HAPPENED : EventStatus.DENIED,
                        event == null ? Interval.UNKNOWN : said,
                        said);
            default -> null;
        };
    }

    /// A happening that may have been, on days gone by, is told as one that was.
    private static boolean isYes(EventStatus status, Interval when, Interval said) {
        return status.isReal() || status == EventStatus.POSSIBLE && when.isBefore(said);
    }

    private static Ruling ruling(Said one, Said other) {
        if (one.isAhead() && other.isAhead()) {
            return new Ruling(RelationKind.AGREE, "both-ahead", "Both tell it as something that may still come.");
        }
        if (one.isAhead() || other.isAhead()) {
            return ahead(one.isAhead() ? one : other, one.isAhead() ? other : one);
        }
        if (one.yes() == other.yes()) {
            return one.yes()
                    ? new Ruling(RelationKind.AGREE, "both-happened", "Both tell that it happened.")
                    : new Ruling(RelationKind.AGREE, "both-denied", "Both tell that it did not happen.");
        }
        return opposed(one.yes() ? one : other, one.yes() ? other : one);
    }

    private static Ruling opposed(Said yes, Said no) {
        if (no.said().isBefore(yes.when())) {
            return new Ruling(
                    RelationKind.UPDATE,
                    "not-yet-then-happened",
                    "The one speaks of the time before the day on which it happened by the other.");
        }
        return new Ruling(
                RelationKind.DENY, "happened-and-denied", "The one tells that it happened, the other that it did not.");
    }

    private static Ruling ahead(Said ahead, Said told) {
        if (told.no()) {
            boolean sooner = ahead.said().isBefore(told.said());
            boolean past = !told.claim()
                    && (sooner || isOver(told))
                    && (ahead.status() == EventStatus.POSSIBLE || sooner && isOver(told));
            return past
                    ? new Ruling(
                            RelationKind.UPDATE,
                            "feared-then-not-so",
                            "What the one expected had not come when the other wrote.")
                    : new Ruling(
                            RelationKind.DENY,
                            "planned-and-denied",
                            "The one tells it as planned, the other denies that it is.");
        }
        boolean sooner = begins(told.when(), ahead.when()) && !ahead.said().isBefore(told.when());
        return sooner
                ? new Ruling(
                        RelationKind.CONFLICT,
                        "under-way-before-its-plan",
                        "By the one it was still to begin when by the other it was under way.")
                : new Ruling(
                        RelationKind.UPDATE,
                        "planned-then-happened",
                        "What the one tells as ahead the other tells as done.");
    }

    /// Whether it is said of days gone by.
    private static boolean isOver(Said told) {
        LocalDate to = told.when().to();
        LocalDate said = told.said().to();
        return to != null && said != null && !to.isAfter(said);
    }

    /// Whether the one begins before the other can.
    private static boolean begins(Interval one, Interval other) {
        LocalDate from = one.from();
        LocalDate begin = other.from();
        return from != null && begin != null && from.isBefore(begin);
    }
}
