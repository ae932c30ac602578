package parallax.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.ledger.LedgerStory;

/// Writes `NAME.records.json` for each account of a case, and `comparison.records.json` where they were compared.
public final class RecordsExport {
    private static final String COMPARISON = "comparison.records.json";

    /// Writes all accounts, and how they stand to each other.
    ///
    /// @param folder made where it is not there; files of the same names are replaced
    /// @return how many accounts were written
    public long write(Case held, Path folder) throws IOException {
        Files.createDirectories(folder);
        RecordsJson json = new RecordsJson();
        long[] written = {0};
        held.accounts(account -> {
            String records = json.write(account).toPrettyString() + "\n";
            Files.writeString(
                    folder.resolve(account.document().id() + ".records.json"), records, StandardCharsets.UTF_8);
            written[0]++;
        });
        if (CaseLedger.exists(held)) {
            List<LedgerStory> stories = new ArrayList<>();
            CaseLedger.of(held).stories(stories::add);
            String comparison = new ComparisonJson().write(stories).toPrettyString() + "\n";
            Files.writeString(folder.resolve(COMPARISON), comparison, StandardCharsets.UTF_8);
        }
        return written[0];
    }
}
