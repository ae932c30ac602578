package parallax.casefile;

import java.util.List;
import java.util.Map;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.LedgerStory;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.Silence;

/// A story as rows of the tables in `schema.sql`; columns in the order given there.
final class LedgerRows {
    /// The tables, each with the column `story`.
    static final List<String> TABLES =
            List.of("stories", "story_accounts", "issues", "answers", "relations", "relation_words", "silences");

    private final Rows rows;
    private final LedgerStory story;

    private LedgerRows(Rows rows, LedgerStory story) {
        this.rows = rows;
        this.story = story;
    }

    /// @param comparedAs what tells it from a story that would be compared otherwise
    /// @param readings   what tells each account's reading from another; comments have none
    static void add(Rows rows, LedgerStory story, String comparedAs, Map<String, String> readings) {
        rows.add("stories", story.id(), story.accounts().size(), comparedAs);
        LedgerRows writing = new LedgerRows(rows, story);
        writing.accounts(readings);
        int n = 0;
        for (LedgerIssue issue : story.issues()) {
            n++;
            writing.issue(n, issue);
        }
    }

    private void accounts(Map<String, String> readings) {
        int n = 0;
        for (List<String> origin : story.origins()) {
            for (String account : origin) {
                n++;
                rows.add("story_accounts", story.id(), n, account, origin.getFirst(), readings.get(account));
            }
        }
    }

    private void issue(int n, LedgerIssue issue) {
        rows.add(
                "issues",
                story.id(),
                n,
                issue.id(),
                issue.slot().label(),
                issue.question(),
                issue.isDispute(),
                issue.answers().size(),
                issue.origins());
        int i = 0;
        for (LedgerAnswer answer : issue.answers()) {
            i++;
            answer(issue.id(), i, answer);
        }
        i = 0;
        for (LedgerRelation relation : issue.relations()) {
            i++;
            relation(issue.id(), i, relation);
        }
        i = 0;
        for (Silence silence : issue.silences()) {
            i++;
            rows.add("silences", story.id(), issue.id(), i, silence.account(), silence.search());
        }
    }

    private void answer(String issue, int n, LedgerAnswer answer) {
        rows.add(
                "answers",
                story.id(),
                issue,
                n,
                answer.ref().account(),
                answer.ref().record(),
                answer.value(),
                answer.actor(),
                answer.holder().name(),
                answer.holder().chain(),
                answer.origin(),
                answer.span().start(),
                answer.span().end(),
                answer.words());
    }

    private void relation(String issue, int n, LedgerRelation relation) {
        rows.add(
                "relations",
                story.id(),
                issue,
                n,
                relation.left().account(),
                relation.left().record(),
                relation.right().account(),
                relation.right().record(),
                relation.kind().label(),
                relation.rule(),
                relation.because());
        int i = 0;
        for (Quoted used : relation.used()) {
            i++;
            rows.add(
                    "relation_words",
                    story.id(),
                    issue,
                    n,
                    i,
                    used.account(),
                    used.span().start(),
                    used.span().end(),
                    used.words());
        }
    }
}
