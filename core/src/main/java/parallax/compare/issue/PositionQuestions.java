package parallax.compare.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.compare.board.BoardReader;
import parallax.compare.board.BoardRound;
import parallax.compare.board.BoardRow;
import parallax.compare.board.Seat;
import parallax.compare.board.TalksBoard;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.QuestionFinder;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.talks.ConditionStatus;
import parallax.talks.PositionKind;
import parallax.time.Interval;

/// Asks who takes part in which round, and whether the conditions set for it are met.
public final class PositionQuestions implements QuestionFinder {
    private final BoardReader boards = new BoardReader();

    @Override
    public List<Question> find(StoryAccounts story) {
        List<Question> questions = new ArrayList<>();
        for (TalksBoard board : boards.read(story)) {
            for (BoardRound round : board.rounds()) {
                for (BoardRow row : round.rows()) {
                    String where = round.number() == null ? board.name() : board.name() + ", round " + round.number();
                    attendance(board, round, row, where, questions);
                    condition(board, row, where, questions);
                    outcome(board, row, where, questions);
                    attitude(board, row, where, questions, "support", PositionKind.SUPPORTS, PositionKind.OPPOSES);
                }
            }
        }
        return questions;
    }

    /// Asked of a numbered round, or where somebody stays away or leaves it open: that those who talk are there is told
    /// by
    /// the event.
    private static void attendance(
            TalksBoard board, BoardRound round, BoardRow row, String where, List<Question> questions) {
        List<Seat> seats = attending(
                row.seats().stream().filter(seat -> !isOfOutcome(row, seat)).toList());
        boolean plain = seats.stream().allMatch(seat -> seat.stand().kind() == PositionKind.ATTENDS);
        boolean several = accounts(seats) > 1;
        if (!seats.isEmpty() && (!plain || several) && (!plain || round.number() != null)) {
            questions.add(question(board, "Does " + row.name() + " take part in " + where + "?", seats));
        }
    }

    /// Of each account, each kind of position once; what leaves it open only where the account tells no decision.
    private static List<Seat> attending(List<Seat> row) {
        List<Seat> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Seat seat :
                inOrder(row, seat -> seat.stand().isSeating() && seat.stand().kind() != PositionKind.SETS_CONDITION)) {
            boolean open = seat.stand().isOpen() && row.stream().anyMatch(other -> decides(other, seat));
            if (!open && seen.add(seat.ref().account() + seat.stand().kind())) {
                chosen.add(seat);
            }
        }
        for (Seat seat : inOrder(row, seat -> seat.stand().kind() == PositionKind.SETS_CONDITION)) {
            boolean told = chosen.stream()
                    .anyMatch(other -> other.ref().account().equals(seat.ref().account()));
            if (!told && seat.stand().condition() != ConditionStatus.MET) {
                chosen.add(seat);
            }
        }
        chosen.sort(Comparator.comparing(Seat::ref));
        return chosen;
    }

    private static boolean decides(Seat other, Seat open) {
        return other.ref().account().equals(open.ref().account())
                && other.stand().isSeating()
                && !other.stand().isOpen();
    }

    private static void condition(TalksBoard board, BoardRow row, String where, List<Question> questions) {
        Set<String> seen = new HashSet<>();
        List<Seat> seats = inOrder(
                row.seats(),
                seat -> isKnown(seat.stand().condition())
                        && seen.add(seat.ref().account() + seat.stand().condition()));
        if (accounts(seats) > 1) {
            questions.add(question(board, "Is the condition of " + row.name() + " for " + where + " met?", seats));
        }
    }

    private static boolean isKnown(@Nullable ConditionStatus status) {
        return status == ConditionStatus.MET || status == ConditionStatus.UNMET;
    }

    /// What an actor makes of what was put to him: asked where holders tell it differently, or several accounts alike.
    private static void outcome(TalksBoard board, BoardRow row, String where, List<Question> questions) {
        Set<String> seen = new HashSet<>();
        List<Seat> seats = inOrder(
                row.seats(),
                seat -> (isOutcome(seat.stand().kind()) || isOfOutcome(row, seat))
                        && seen.add(seat.ref().account() + seat.stand().kind()));
        boolean told = seats.stream().anyMatch(seat -> isOutcome(seat.stand().kind()));
        long kinds = seats.stream().map(seat -> seat.stand().kind()).distinct().count();
        if (told && (kinds > 1 || accounts(seats) > 1)) {
            questions.add(question(board, "Does " + row.name() + " accept the outcome of " + where + "?", seats));
        }
    }

    private static boolean isOutcome(PositionKind kind) {
        return kind == PositionKind.ACCEPTS_OUTCOME || kind == PositionKind.REJECTS_OUTCOME;
    }

    /// Whether a position that leaves it open speaks of an outcome: the account tells no coming, but others tell what
    /// the actor makes of what was put to him.
    private static boolean isOfOutcome(BoardRow row, Seat seat) {
        PositionKind kind = seat.stand().kind();
        boolean open = kind == PositionKind.UNDECIDED || kind == PositionKind.SETS_CONDITION;
        return open
                && row.seats().stream()
                        .anyMatch(other -> isOutcome(other.stand().kind()))
                && row.seats().stream()
                        .noneMatch(
                                other -> other.ref().account().equals(seat.ref().account())
                                        && other.stand().isSeating()
                                        && !other.stand().isOpen());
    }

    /// Asked only where holders tell it differently.
    private static void attitude(
            TalksBoard board,
            BoardRow row,
            String where,
            List<Question> questions,
            String verb,
            PositionKind yes,
            PositionKind no) {
        Set<String> seen = new HashSet<>();
        List<Seat> seats = inOrder(
                row.seats(),
                seat -> (seat.stand().kind() == yes || seat.stand().kind() == no)
                        && seen.add(seat.ref().account() + seat.stand().kind()));
        if (seats.stream().map(seat -> seat.stand().kind()).distinct().count() > 1) {
            questions.add(question(board, "Does " + row.name() + " " + verb + " " + where + "?", seats));
        }
    }

    private static List<Seat> inOrder(List<Seat> seats, Predicate<Seat> wanted) {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::ref))
                .filter(wanted)
                .toList();
    }

    private static long accounts(List<Seat> seats) {
        return seats.stream().map(seat -> seat.ref().account()).distinct().count();
    }

    private static Question question(TalksBoard board, String words, List<Seat> seats) {
        List<Answer> answers = seats.stream()
                .map(seat -> new Answer(seat.ref(), seat.span(), seat.holder(), seat.stand(), seat.shown()))
                .toList();
        List<String> terms = List.of(FoldedName.of(board.name()).split(" ", -1));
        Value.Stand any = seats.getFirst().stand();
        return new Question(
                Slot.POSITION, words, answers, new Question.Subject(terms, List.of(any.actor()), Interval.UNKNOWN));
    }
}
