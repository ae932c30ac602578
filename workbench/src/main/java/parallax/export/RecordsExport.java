package parallax.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.ledger.LedgerStory;
import tools.jackson.databind.node.ObjectNode;

/// Writes `NAME.records.json` for each account of a case, and `comparison.records.json` where they were compared. Where
/// an account is itself called `comparison`, the comparison gives way: it is written as `comparison-2.records.json`.
public final class RecordsExport {
    private static final String COMPARISON = "comparison";
    private static final String ENDING = ".records.json";

    private final boolean commentsInPage;
    private final CommentsInPage folding = new CommentsInPage();

    /// @param commentsInPage whether records of readers' comments are written among those of their page
    public RecordsExport(boolean commentsInPage) {
        this.commentsInPage = commentsInPage;
    }

    /// Writes all accounts, and how they stand to each other.
    ///
    /// @param folder made where it is not there; files of the same names are replaced
    /// @return how many accounts were written
    public long write(Case held, Path folder) throws IOException {
        Files.createDirectories(folder);
        RecordsJson json = new RecordsJson();
        long[] written = {0};
        held.accounts(account -> {
            ObjectNode page = json.write(account);
            String records = (commentsInPage ? folding.account(page) : page).toPrettyString() + "\n";
            Files.writeString(folder.resolve(account.document().id() + ENDING), records, StandardCharsets.UTF_8);
            written[0]++;
        });
        if (CaseLedger.exists(held)) {
            List<LedgerStory> stories = new ArrayList<>();
            CaseLedger.of(held).stories(stories::add);
            Set<String> pages = commentsInPage ? Set.copyOf(held.documents()) : Set.of();
            ObjectNode ledger = folding.comparison(new ComparisonJson().write(stories), pages);
            String comparison = ledger.toPrettyString() + "\n";
            Files.writeString(folder.resolve(comparisonFile(held.documents())), comparison, StandardCharsets.UTF_8);
        }
        return written[0];
    }

    /// A name that no account's file has, on file systems that do not tell capitals apart either.
    static String comparisonFile(List<String> accounts) {
        String free = COMPARISON;
        for (int n = 2; accounts.stream().anyMatch(free::equalsIgnoreCase); n++) {
            free = COMPARISON + "-" + n;
        }
        return free + ENDING;
    }
}
