package parallax.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parallax.casefile.Case;

/// Writes `NAME.records.json` for each account of a case.
public final class RecordsExport {
    /// Writes all accounts.
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
        return written[0];
    }
}
