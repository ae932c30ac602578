package parallax.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parallax.account.Account;
import parallax.compare.ledger.CaseActors;
import parallax.text.Document;

/// An open case: a folder that holds accounts, their records and their originals. One process may write it, or several
/// read it. Not for use by two threads at once.
public final class Case implements AutoCloseable {
    private static final int PAGE = 256;

    private final Path folder;
    private final CaseLock lock;
    private final Database database;
    private Settings settings;

    private Case(Path folder, CaseLock lock, Settings settings, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.settings = settings;
        this.database = database;
    }

    /// Opens a case to read into it; makes it where there is none yet.
    ///
    /// @throws CaseException where the folder holds something else, a newer case, or one that is being worked on
    public static Case toWrite(Path folder, String reader) throws IOException {
        if (!Settings.exist(folder)) {
            makeFolder(folder);
        }
        CaseLock lock = CaseLock.toWrite(folder);
        try {
            if (!Settings.exist(folder)) {
                new Settings(Settings.FORMAT, reader, List.of()).write(folder);
            }
            Settings settings = Settings.of(folder);
            return new Case(folder, lock, settings, Database.toWrite(folder.resolve("case.duckdb")));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CaseException(folder + ": a file is in the way of the case");
        }
        if (Files.isDirectory(folder) && !isEmptyButForLeftovers(folder)) {
            throw new CaseException(folder + ": holds other files and no case; name a new or empty folder");
        }
        Files.createDirectories(folder);
    }

    private static boolean isEmptyButForLeftovers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(name -> name.equals("lock") || name.equals("case.json.new"));
        }
    }

    /// Opens a case to look at it.
    ///
    /// @throws CaseException where there is no case, a newer one, or one that is being written
    public static Case toRead(Path folder) throws IOException {
        Settings settings = Settings.of(folder);
        Path file = folder.resolve("case.duckdb");
        if (!Files.exists(file)) {
            throw new CaseException(folder + ": nothing has been read into this case yet");
        }
        CaseLock lock = CaseLock.toRead(folder);
        try {
            return new Case(folder, lock, settings, Database.toRead(file));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// The same case for one more thread of this process; closing it leaves this one open.
    public Case view() throws IOException {
        return new Case(folder, CaseLock.none(), settings, database.another());
    }

    /// Where the case lies.
    public Path folder() {
        return folder;
    }

    /// What the accounts were last read with.
    public Settings settings() {
        return settings;
    }

    /// Loads the database's native library, which takes some tenths of a second; for a thread of its own, before a case
    /// is opened.
    public static void prepare() {
        Database.prepare();
    }

    /// From now on the case is read with these lists by this reader. Documents that were read otherwise will be read
    /// again by the next run.
    ///
    /// @param reader version of the reader
    /// @param all    whether to read everything again even if nothing has changed
    public void adopt(Lists lists, String reader, boolean all) throws IOException {
        lists.store();
        Settings changed = new Settings(Settings.FORMAT, reader, lists.listed());
        if (!changed.equals(settings)) {
            changed.write(folder);
            settings = changed;
        }
        if (all) {
            database.forgetReadings();
        }
    }

    Database database() {
        return database;
    }

    /// Whether the case has a table: one that an earlier version filled may lack the latest.
    public boolean has(String table) throws IOException {
        return database.has(table);
    }

    /// The ids of all documents, sorted by their characters.
    public List<String> documents() throws IOException {
        return database.query("SELECT document FROM documents", List.of(), row -> row.getString(1)).stream()
                .sorted()
                .toList();
    }

    /// What tells each document's reading from another that may have given other records, by the document's id.
    public SequencedMap<String, String> readings() throws IOException {
        return ComparedAccount.readings(database);
    }

    /// Takes accounts one after the other.
    public interface Visitor {
        void visit(Account account) throws IOException;
    }

    /// Hands over all accounts in the order of their documents' ids, as they were read; a few hundred are in memory at
    /// a
    /// time.
    public void accounts(Visitor visitor) throws IOException {
        StoredAccounts stored = new StoredAccounts(database);
        List<String> ids = documents();
        for (int i = 0; i < ids.size(); i += PAGE) {
            for (Account account : stored.read(ids.subList(i, Math.min(ids.size(), i + PAGE)))) {
                visitor.visit(account);
            }
        }
    }

    /// The accounts of these documents, in the order of the ids.
    public List<Account> accounts(List<String> documents) throws IOException {
        return new StoredAccounts(database).read(documents);
    }

    /// The actors of all accounts, each under one id; the same as of the accounts themselves, which need not be loaded.
    public CaseActors actors() throws IOException {
        return CaseActors.named(new StoredAccounts(database).actors());
    }

    /// Documents as stored, by id.
    Map<String, Document> stored(List<String> ids) throws IOException {
        return new StoredAccounts(database).documents(ids);
    }

    /// Rows of a query as maps from column to value, columns in the query's order.
    public List<Row> query(String sql, List<?> parameters) throws IOException {
        return database.query(sql, parameters, Row::of);
    }

    /// Takes rows one after the other.
    public interface RowVisitor {
        void visit(Row row) throws IOException;
    }

    /// Hands over the rows of a query without holding them all.
    public void each(String sql, RowVisitor visitor) throws IOException {
        database.each(sql, row -> visitor.visit(Row.of(row)));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            database.close();
        }
    }
}
