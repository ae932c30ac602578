package parallax.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.account.Account;
import parallax.actor.ActorRegistry;
import parallax.actor.AffiliationReader;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.GoldAnchors;
import parallax.eval.records.JsonFile;
import parallax.eval.records.RecordsGold;
import parallax.eval.tally.Notes;
import parallax.text.Document;
import tools.jackson.databind.JsonNode;

/// Gold as accounts. Records keep gold's ids, and what readers comment stands in accounts of its own, as in what
/// [parallax.account.Reader] reads.
public final class GoldAccounts {
    private GoldAccounts() {}

    /// The accounts of a set, in order of their names.
    ///
    /// @param notes takes what was bent or left out
    /// @throws IOException where a text or list cannot be read
    public static List<Account> read(RecordsGold gold, Notes notes) throws IOException {
        Path lists = gold.lists().resolve("actors.tsv");
        ActorRegistry builtIn = ActorRegistry.builtIn();
        ActorRegistry registry = Files.exists(lists) ? builtIn.with(lists) : builtIn;
        AffiliationReader affiliations = new AffiliationReader(registry);
        List<Account> accounts = new ArrayList<>();
        for (String name : gold.names()) {
            JsonNode data = JsonFile.read(gold.file(name), notes);
            Path text = gold.text(name);
            if (data != null && text != null) {
                String characters = RecordsGold.read(text);
                GoldAnchors anchors = new GoldAnchors(new CodePointText(characters), name, notes);
                Document document = new Document(name, characters);
                accounts.add(new GoldPage(document, data, anchors, registry, affiliations).account());
            }
        }
        return accounts;
    }
}
