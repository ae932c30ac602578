package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerStory;

/// The comparison that a case keeps.
public final class CaseLedger {
    private static final int PAGE = 64;

    private final Case held;

    private CaseLedger(Case held) {
        this.held = held;
    }

    /// The case's comparison.
    ///
    /// @throws CaseException where its accounts have never been compared
    public static CaseLedger of(Case held) throws IOException {
        if (!exists(held)) {
            throw new CaseException(held.folder() + ": not compared yet; parallax compare " + held.folder());
        }
        return new CaseLedger(held);
    }

    /// Whether the accounts have been compared, be it before the last of them was read.
    public static boolean exists(Case held) throws IOException {
        return held.has("stories")
                && !held.query("SELECT 1 AS one FROM stories LIMIT 1", List.of())
                        .isEmpty();
    }

    /// How many accounts were read, read otherwise or taken away since.
    public int behind() throws IOException {
        Map<String, String> compared = new HashMap<>();
        held.query("SELECT account, reading FROM story_accounts WHERE reading IS NOT NULL", List.of())
                .forEach(row -> compared.put(row.text("account"), row.text("reading")));
        Map<String, String> now = ComparedAccount.readings(held.database());
        Set<String> all = new HashSet<>(compared.keySet());
        all.addAll(now.keySet());
        all.removeIf(account -> compared.containsKey(account)
                && compared.getOrDefault(account, "").equals(now.get(account)));
        return all.size();
    }

    /// Takes stories one after the other.
    public interface Visitor {
        void visit(LedgerStory story) throws IOException;
    }

    /// Hands over all stories in the order of their ids; a few are in memory at a time.
    public void stories(Visitor visitor) throws IOException {
        List<String> ids = held.query("SELECT story FROM stories", List.of()).stream()
                .map(row -> row.text("story"))
                .sorted()
                .toList();
        StoredLedger stored = new StoredLedger(held.database());
        for (int i = 0; i < ids.size(); i += PAGE) {
            for (LedgerStory story : stored.read(ids.subList(i, Math.min(ids.size(), i + PAGE)))) {
                visitor.visit(story);
            }
        }
    }

    /// Issues by their stories and ids, in this order.
    ///
    /// @param rows with the columns `story` and `issue`
    public List<LedgerIssue> issues(List<Row> rows) throws IOException {
        List<String> stories =
                rows.stream().map(row -> row.text("story")).distinct().toList();
        Map<String, LedgerIssue> found = new HashMap<>();
        for (LedgerStory story : new StoredLedger(held.database()).read(stories)) {
            story.issues().forEach(issue -> found.put(story.id() + "\n" + issue.id(), issue));
        }
        List<LedgerIssue> issues = new ArrayList<>();
        for (Row row : rows) {
            LedgerIssue issue = found.get(row.text("story") + "\n" + row.text("issue"));
            if (issue != null) {
                issues.add(issue);
            }
        }
        return issues;
    }
}
