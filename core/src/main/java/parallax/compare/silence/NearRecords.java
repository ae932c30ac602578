package parallax.compare.silence;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.event.Event;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.statement.Told;
import parallax.talks.Position;

/// Records of an account that answer no question, but are of the kind that a question asks for.
final class NearRecords {
    private static final int STEM = 5;

    /// A number from which on two that are equal are hardly of two things.
    private static final BigDecimal TELLING = BigDecimal.valueOf(11);

    private NearRecords() {}

    static boolean any(StoryAccounts story, Compared account, Question question, Answering answering) {
        for (Answer answer : question.answers()) {
            boolean near = switch (answer.value()) {
                case Value.Count(Figure figure, var asOf) -> figures(account, figure, question, answering);
                case Value.Stand stand -> positions(story, account, stand, answering);
                case Value.Occurrence occurrence -> events(story, account, answer, answering);
                case Value.Doers doers -> events(story, account, answer, null);
                case Value.Days days -> events(story, account, answer, null);
                case Value.Site site -> events(story, account, answer, null);
                case Value.Verdict verdict -> false;
            };
            if (near) {
                return true;
            }
        }
        return false;
    }

    private static boolean figures(Compared compared, Figure asked, Question question, Answering answering) {
        for (Told<Figure> told : compared.account().figures()) {
            Figure figure = told.record();
            if (!figure.unit().equals(asked.unit())) {
                continue;
            }
            boolean kind = figure.measure() == asked.measure()
                    && (asked.measure() != Measure.OTHER || head(figure).equals(head(asked)));
            RecordRef ref = new RecordRef(compared.id(), figure.id());
            if (isSameNumber(figure, asked) || kind && isMeant(ref, figure, asked, question, answering)) {
                return true;
            }
        }
        return false;
    }

    /// The very number asked for, and no small one.
    private static boolean isSameNumber(Figure one, Figure other) {
        return one.low() != null
                && isEqual(one.low(), other.low())
                && isEqual(one.high(), other.high())
                && one.low().compareTo(TELLING) >= 0;
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    /// Whether it answers nothing, or another question that may be the same one: of no other place or time.
    private static boolean isMeant(RecordRef ref, Figure figure, Figure asked, Question question, Answering answering) {
        String here = figure.place();
        String there = asked.place();
        boolean elsewhere =
                figure.measure() != Measure.DETAINED && here != null && there != null && !here.equals(there);
        boolean then = figure.time().isBefore(asked.time()) || asked.time().isBefore(figure.time());
        return !answering.holds(ref) || !elsewhere && !then && answering.isFree(ref, question);
    }

    /// The last word of what is counted.
    private static String head(Figure figure) {
        String counted = FoldedName.of(figure.counted());
        return counted.substring(counted.lastIndexOf(' ') + 1);
    }

    private static boolean positions(StoryAccounts story, Compared compared, Value.Stand asked, Answering answering) {
        Account account = compared.account();
        for (Told<Position> told : account.positions()) {
            Position position = told.record();
            if (asked.actor().equals(story.actors().id(compared.id(), position.actor()))
                    && !answering.holds(new RecordRef(compared.id(), position.id()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the account tells of an event of the same type, in the same words or with one of those concerned, that
    /// answers nothing; of who did it, when and where also one that answers something, or of the
    /// same place: who tells of it is not silent on it.
    ///
    /// @param answering absent where it may answer something
    private static boolean events(
            StoryAccounts story, Compared compared, Answer answer, @Nullable Answering answering) {
        Event asked = story.event(answer.ref());
        if (asked == null) {
            return false;
        }
        Compared asking = story.account(answer.ref().account());
        String head = head(asked, asking);
        Set<String> concerned = concerned(story, asking, asked);
        return compared.account().events().stream()
                .map(Told::record)
                .filter(event -> event.type() == asked.type())
                .filter(event -> answering == null || !answering.holds(new RecordRef(compared.id(), event.id())))
                .anyMatch(event -> head(event, compared).equals(head)
                        || answering == null && isThere(event, asked)
                        || concerned(story, compared, event).stream().anyMatch(concerned::contains));
    }

    /// Whether both are of one place, and of no other days.
    private static boolean isThere(Event event, Event asked) {
        return event.place() != null
                && event.place().equals(asked.place())
                && !event.time().isBefore(asked.time())
                && !asked.time().isBefore(event.time());
    }

    /// The first letters of the trigger: `shell` of "shelled" and "shelling".
    private static String head(Event event, Compared compared) {
        String words =
                FoldedName.of(event.trigger().in(compared.account().document().text()));
        return words.substring(0, Math.min(STEM, words.length()));
    }

    private static Set<String> concerned(StoryAccounts story, Compared compared, Event event) {
        Set<String> ids = new HashSet<>();
        event.recipients().forEach(id -> ids.add(story.actors().id(compared.id(), id)));
        event.actors().forEach(id -> ids.add(story.actors().id(compared.id(), id)));
        ids.remove(null);
        return ids;
    }
}
