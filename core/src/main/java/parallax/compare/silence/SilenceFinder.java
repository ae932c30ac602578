package parallax.compare.silence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Silence;
import parallax.compare.ledger.StoryAccounts;

/// Finds the accounts that cover a story and have no record on a question. An account is silent if it can have known,
/// has nothing that answers, and no sentence of it touches the subject: "the cause has not been established" holds no
/// answer, and is not silence. Who was published before the days in question, or long before everyone who
/// answers, cannot have known.
///
/// Readers' comments are not searched: nobody expects a comment to cover a story; but a page whose readers answer is
/// not silent.
public final class SilenceFinder {
    /// News needs no longer: who was published so many days before all who answer may not have known.
    private static final int DAYS_TO_KNOW = 7;

    /// In order of the accounts.
    ///
    /// @param answering the records that answer any question of the story: an account with a further record of
    ///                  the asked kind may well mean this one, and is not called silent
    public List<Silence> find(StoryAccounts story, Question question, Answering answering) {
        Set<String> pages = new HashSet<>();
        for (Answer answer : question.answers()) {
            pages.add(story.account(answer.ref().account()).page());
        }
        LocalDate known = question.about().when().from();
        LocalDate since = known == null ? firstTold(story, pages) : known;
        List<Silence> silences = new ArrayList<>();
        for (Compared account : story.accounts()) {
            boolean asked = !account.isComment() && !pages.contains(account.id());
            if (asked
                    && !isBefore(story.published(account.id()).to(), since)
                    && !NearRecords.any(story, account, question, answering)) {
                SubjectSearch search = SubjectSearch.of(story, account, question.about());
                if (search.foundNothing()) {
                    silences.add(new Silence(account.id(), search.report()));
                }
            }
        }
        return silences;
    }

    /// Some days before the first on which one who answers can have been published; absent where none is dated.
    private static @Nullable LocalDate firstTold(StoryAccounts story, Set<String> pages) {
        LocalDate first = null;
        for (String id : pages) {
            LocalDate from = story.published(id).from();
            if (from != null && (first == null || from.isBefore(first))) {
                first = from;
            }
        }
        return first == null ? null : first.minusDays(DAYS_TO_KNOW);
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
