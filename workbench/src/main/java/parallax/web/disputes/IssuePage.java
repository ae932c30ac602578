package parallax.web.disputes;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.casefile.ledger.LedgerIssue;
import parallax.web.page.Ask;
import parallax.web.page.NotFound;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// One question with everything that is known of it.
public final class IssuePage implements Page<OneIssue> {
    @Override
    public String path() {
        return "/issue";
    }

    @Override
    public String title() {
        return "Issue";
    }

    @Override
    public String summary() {
        return "One question with all its answers, relations and silences.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("story", "The story it belongs to."),
                Parameter.text("issue", "The issue, within its story."));
    }

    @Override
    public Class<OneIssue> model() {
        return OneIssue.class;
    }

    @Override
    public String template() {
        return "disputes/issue.jte";
    }

    @Override
    public OneIssue answer(Ask ask) throws IOException {
        String story = ask.needed("story");
        String issue = ask.needed("issue");
        Case held = ask.held();
        List<Row> rows = held.has("issues") ? held.query("""
                        SELECT i.story, i.issue, s.accounts, a.title FROM issues i
                        JOIN stories s ON s.story = i.story JOIN accounts a ON a.account = i.story
                        WHERE i.story = ? AND i.issue = ?""", List.of(story, issue)) : List.of();
        List<LedgerIssue> found =
                rows.isEmpty() ? List.of() : CaseLedger.of(held).issues(rows);
        if (found.isEmpty()) {
            throw new NotFound(
                    "no issue \"" + issue + "\" in story \"" + story + "\"; comparing again may have changed it");
        }
        return new OneIssue(
                rows.getFirst().text("title"),
                rows.getFirst().number("accounts"),
                IssueCards.of(found, held, CardSize.ALONE).getFirst());
    }
}
