package parallax.compare.silence;

import java.util.Set;
import parallax.account.Account;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.statement.Told;
import parallax.talks.Position;

/// Records of an account that answer no question, but are of the kind that a question asks for.
final class NearRecords {
    private NearRecords() {}

    /// @param answering the records that answer any question of the story
    static boolean any(StoryAccounts story, Compared account, Question question, Set<RecordRef> answering) {
        for (Answer answer : question.answers()) {
            boolean near = switch (answer.value()) {
                case Value.Count(Figure figure, var asOf) -> figures(account, figure, answering);
                case Value.Stand stand -> positions(story, account, stand, answering);
                case Value.Occurrence occurrence -> false;
                case Value.Doers doers -> false;
                case Value.Days days -> false;
                case Value.Site site -> false;
                case Value.Verdict verdict -> false;
            };
            if (near) {
                return true;
            }
        }
        return false;
    }

    private static boolean figures(Compared compared, Figure asked, Set<RecordRef> answering) {
        for (Told<Figure> told : compared.account().figures()) {
            Figure figure = told.record();
            if (figure.measure() == asked.measure()
                    && figure.unit().equals(asked.unit())
                    && (asked.measure() != Measure.OTHER || head(figure).equals(head(asked)))
                    && !answering.contains(new RecordRef(compared.id(), figure.id()))) {
                return true;
            }
        }
        return false;
    }

    /// The last word of what is counted.
    private static String head(Figure figure) {
        String counted = FoldedName.of(figure.counted());
        return counted.substring(counted.lastIndexOf(' ') + 1);
    }

    private static boolean positions(
            StoryAccounts story, Compared compared, Value.Stand asked, Set<RecordRef> answering) {
        Account account = compared.account();
        for (Told<Position> told : account.positions()) {
            Position position = told.record();
            if (asked.actor().equals(story.actors().id(compared.id(), position.actor()))
                    && !answering.contains(new RecordRef(compared.id(), position.id()))) {
                return true;
            }
        }
        return false;
    }
}
