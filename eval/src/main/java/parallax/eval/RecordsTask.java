package parallax.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.actor.ActorRegistry;
import parallax.casefile.ledger.LedgerStory;
import parallax.compare.Comparer;
import parallax.compare.ledger.Comparison;
import parallax.eval.dates.DatesReading;
import parallax.eval.records.RecordsScorer;
import parallax.export.CommentsInPage;
import parallax.export.ComparisonJson;
import parallax.export.RecordsJson;
import parallax.language.EncoderLanguageModel;
import parallax.place.Gazetteer;
import parallax.text.Document;
import parallax.time.CaseDates;
import tools.jackson.databind.node.ObjectNode;

/// Reads the plain texts of a folder and writes `NAME.records.json` for each.
public final class RecordsTask {
    private final Reader reader;

    /// @param lists folder whose `actors.tsv` and `places.tsv`, where there, extend the built-in lists
    public RecordsTask(Path lists) throws IOException {
        ActorRegistry actors = ActorRegistry.builtIn();
        Gazetteer places = Gazetteer.builtIn();
        Path actorFile = lists.resolve("actors.tsv");
        Path placeFile = lists.resolve("places.tsv");
        this.reader = new Reader(
                new EncoderLanguageModel(),
                Files.exists(actorFile) ? actors.with(actorFile) : actors,
                Files.exists(placeFile) ? places.with(placeFile) : places);
    }

    /// Reads each `*.txt` of `texts` and writes its records into `out`.
    public void predict(Path texts, Path out) throws IOException {
        SequencedMap<String, Path> named = new LinkedHashMap<>();
        textsOf(texts).forEach(text -> named.put(text.getFileName().toString().replaceFirst("\\.txt$", ""), text));
        predict(named, out);
    }

    /// The same of texts by name, what readers comment being kept apart.
    public void predict(SequencedMap<String, Path> texts, Path out) throws IOException {
        predict(texts, Set.of(), out);
    }

    /// Reads texts, by name, as the accounts of one case, and writes their records as `NAME.records.json` into `out`,
    /// and how they stand to each other as `comparison.records.json`.
    ///
    /// @param pages names of the accounts among whose own records those of their readers' comments are written
    public void predict(SequencedMap<String, Path> texts, Set<String> pages, Path out) throws IOException {
        Files.createDirectories(out);
        CommentsInPage folding = new CommentsInPage();
        List<Account> accounts = read(texts);
        for (Account account : accounts) {
            String id = account.document().id();
            ObjectNode records = new RecordsJson().write(account);
            write(pages.contains(id) ? folding.account(records) : records, out.resolve(id + ".records.json"));
        }
        Comparison comparison = Comparer.builtIn().compare(accounts);
        ObjectNode ledger = new ComparisonJson().write(LedgerStory.of(comparison, accounts));
        write(folding.comparison(ledger, pages), out.resolve(RecordsScorer.COMPARISON));
    }

    /// The accounts of one case, of texts by name, in their order.
    public List<Account> read(SequencedMap<String, Path> texts) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (var text : texts.entrySet()) {
            byte[] bytes = Files.readAllBytes(text.getValue());
            documents.add(new Document(text.getKey(), new String(bytes, StandardCharsets.UTF_8)));
        }
        CaseDates neighbours = new DatesReading().neighbours(documents);
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            accounts.add(reader.read(documents.get(at), neighbours.likely(at)));
        }
        return accounts;
    }

    private static void write(ObjectNode data, Path file) throws IOException {
        Files.writeString(file, data.toPrettyString() + "\n");
    }

    private static List<Path> textsOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
