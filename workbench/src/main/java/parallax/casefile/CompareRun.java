package parallax.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.casefile.Database.Removal;
import parallax.casefile.ledger.LedgerStory;
import parallax.compare.ledger.Story;

/// Brings a case's comparison up to date. All accounts are grouped anew, by their words alone; then only the stories
/// that have got or lost an account, or one of whose accounts was read otherwise, are loaded and compared. So the
/// comparison does not depend on the order in which the case was filled.
///
/// What the watcher was told of is on disk. A run that was stopped is continued by the next.
public final class CompareRun {
    private static final int ACCOUNTS = 256;
    private static final String MEMBERS = """
            SELECT s.compared_as, a.account, a.reading
            FROM stories s JOIN story_accounts a ON a.story = s.story
            WHERE a.reading IS NOT NULL
            ORDER BY s.story, a.n""";

    /// Told after each transaction.
    public interface Watcher {
        /// So many of the stories that had to be compared are on disk.
        void compared(int stories, int all);
    }

    private final Case held;
    private final Function<List<Account>, Story> comparer;
    private final String version;
    private final Watcher watcher;
    private final StoryGroups groups;
    private final List<Fault> faults = new ArrayList<>();

    /// @param comparer compares the accounts of one story; where it fails, the other stories are compared nevertheless
    /// @param version of the comparing: another one compares everything anew
    public CompareRun(Case held, Function<List<Account>, Story> comparer, String version, Watcher watcher) {
        this(held, comparer, version, watcher, new StoryGroups());
    }

    /// @param groups keeps how the accounts were grouped for the next comparison
    CompareRun(
            Case held, Function<List<Account>, Story> comparer, String version, Watcher watcher, StoryGroups groups) {
        this.groups = groups;
        this.held = held;
        this.comparer = comparer;
        this.version = version;
        this.watcher = watcher;
    }

    /// Compares what has changed; where nothing has, nothing is grouped either.
    ///
    /// @throws IOException where the case cannot be written
    public CompareReport update() throws IOException {
        SequencedMap<String, String> readings = ComparedAccount.readings(held.database());
        SequencedMap<String, List<String>> stories = stories(readings);
        if (stories != null) {
            return new CompareReport(stories.size(), 0, List.of());
        }
        StoryItems items = new StoryItems(held.database(), ComparedAccount.texts(held.database()), version);
        SequencedMap<String, List<String>> wanted = new LinkedHashMap<>();
        groups.of(items).forEach(group -> wanted.put(comparedAs(group, readings), group));
        Map<String, String> kept = kept();
        SequencedMap<String, List<String>> missing = new LinkedHashMap<>(wanted);
        missing.keySet().removeAll(kept.keySet());
        compare(missing, readings, stale(kept, wanted.keySet()));
        return new CompareReport(wanted.size() - faults.size(), missing.size() - faults.size(), faults);
    }

    /// The stories of the case where they are those of exactly these readings, compared by this version: grouping them
    /// again would find them again. Absent otherwise.
    private @Nullable SequencedMap<String, List<String>> stories(Map<String, String> readings) throws IOException {
        Map<String, String> told = new HashMap<>();
        SequencedMap<String, List<String>> stories = new LinkedHashMap<>();
        held.database().query(MEMBERS, List.of(), row -> {
            told.put(row.getString("account"), row.getString("reading"));
            return stories.computeIfAbsent(row.getString("compared_as"), as -> new ArrayList<>())
                    .add(row.getString("account"));
        });
        boolean same = told.equals(readings)
                && stories.entrySet().stream()
                        .allMatch(story -> story.getKey().equals(comparedAs(story.getValue(), readings)));
        return same ? stories : null;
    }

    /// Equal for stories of the same accounts, read and compared alike.
    private String comparedAs(List<String> group, Map<String, String> readings) {
        StringBuilder all = new StringBuilder(version);
        group.forEach(id -> all.append('\n').append(id).append(' ').append(readings.get(id)));
        return Sha256.of(all.toString());
    }

    /// The stories that are kept: their ids by what they were compared as.
    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new HashMap<>();
        held.database()
                .query(
                        "SELECT compared_as, story FROM stories",
                        List.of(),
                        row -> kept.put(row.getString(1), row.getString(2)));
        return kept;
    }

    /// The rows of stories that are not wanted any more.
    private static List<Removal> stale(Map<String, String> kept, Set<String> wanted) {
        List<String> stale = new ArrayList<>();
        kept.forEach((comparedAs, story) -> {
            if (!wanted.contains(comparedAs)) {
                stale.add(story);
            }
        });
        return LedgerRows.TABLES.stream()
                .map(table -> new Removal(table, "story", stale))
                .toList();
    }

    /// Many small stories, or one large, a transaction. What is stale goes with the first, so that whoever reads the
    /// case meanwhile sees the comparison of before rather than none.
    private void compare(SequencedMap<String, List<String>> missing, Map<String, String> readings, List<Removal> stale)
            throws IOException {
        List<Removal> before = stale;
        SequencedMap<String, List<String>> page = new LinkedHashMap<>();
        int accounts = 0;
        int done = 0;
        for (Map.Entry<String, List<String>> story : missing.entrySet()) {
            page.put(story.getKey(), story.getValue());
            accounts += story.getValue().size();
            if (accounts >= ACCOUNTS) {
                comparePage(page, readings, before);
                before = List.of();
                done += page.size();
                watcher.compared(done, missing.size());
                page = new LinkedHashMap<>();
                accounts = 0;
            }
        }
        comparePage(page, readings, before);
        watcher.compared(done + page.size(), missing.size());
    }

    private void comparePage(
            SequencedMap<String, List<String>> page, Map<String, String> readings, List<Removal> before)
            throws IOException {
        List<String> ids = page.values().stream().flatMap(List::stream).toList();
        Map<String, Account> accounts = new HashMap<>();
        new StoredAccounts(held.database())
                .read(ids)
                .forEach(account -> accounts.put(account.document().id(), account));
        Rows rows = new Rows();
        page.forEach((comparedAs, group) -> {
            List<Account> members =
                    group.stream().map(accounts::get).filter(Objects::nonNull).toList();
            compare(members).ifPresent(story -> LedgerRows.add(rows, story, comparedAs, readings));
        });
        held.database().replace(before, rows, Map.of(), "");
    }

    private Optional<LedgerStory> compare(List<Account> members) {
        try {
            return Optional.of(LedgerStory.of(comparer.apply(members), members));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            faults.add(new Fault("story " + members.getFirst().document().id(), e));
            return Optional.empty();
        }
    }
}
