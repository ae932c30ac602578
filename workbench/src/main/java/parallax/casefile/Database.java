package parallax.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;
import parallax.time.Interval;

/// The case's DuckDB file. Not for use by two threads at once.
final class Database implements AutoCloseable {
    private final Path file;
    private final DuckDBConnection connection;

    /// Tables that were found; none is ever taken away.
    private final Set<String> tables;

    private Database(Path file, DuckDBConnection connection, Set<String> tables) {
        this.file = file;
        this.connection = connection;
        this.tables = tables;
    }

    /// Makes the file with its tables where it is not there yet; a process killed meanwhile leaves nothing half made.
    static Database toWrite(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".wal"));
            try (Database database = open(fresh, false)) {
                database.makeTables();
            }
            Files.move(fresh, file);
            return open(file, false);
        }
        Database database = open(file, false);
        try {
            database.makeTables();
            return database;
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    /// Loads the native library.
    static void prepare() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // Opening the case will fail with the same reason, and say so.
            return;
        }
    }

    static Database toRead(Path file) throws IOException {
        return open(file, true);
    }

    private static Database open(Path file, boolean readOnly) throws IOException {
        Properties properties = new Properties();
        properties.put("duckdb.read_only", String.valueOf(readOnly));
        properties.put("autoinstall_known_extensions", "false");
        properties.put("autoload_known_extensions", "false");
        properties.put("enable_external_access", "false");
        properties.put("threads", "2");
        properties.put("memory_limit", "400MB");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
            connection.setAutoCommit(false);
            return new Database(file, (DuckDBConnection) connection, ConcurrentHashMap.newKeySet());
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// A connection of its own to the same database; sees what is committed.
    Database another() throws IOException {
        try {
            Connection other = connection.duplicate();
            other.setAutoCommit(false);
            return new Database(file, (DuckDBConnection) other, tables);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// Makes those that the file does not have.
    private void makeTables() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ResourceTable.text(Database.class, "schema.sql"));
            connection.commit();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// One transaction: takes away the rows that the new ones replace, adds the new ones, and marks documents as read
    /// with the settings that the fingerprint stands for and with what their neighbours tell of their dates.
    void replace(List<Removal> removals, Rows rows, Map<String, Interval> readAgain, String fingerprint)
            throws IOException {
        try {
            for (Removal removal : removals) {
                if (!removal.values().isEmpty()) {
                    remove(removal);
                }
            }
            if (!readAgain.isEmpty()) {
                mark(readAgain, fingerprint);
            }
            for (Map.Entry<String, List<List<@Nullable Object>>> table :
                    rows.byTable().entrySet()) {
                append(table.getKey(), table.getValue());
            }
            connection.commit();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// One transaction: all rows of a table give way to these.
    void replaceAll(String table, Rows rows) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + table);
            append(table, rows.byTable().getOrDefault(table, List.of()));
            connection.commit();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// Rows of a table to take away: those whose column holds one of the values.
    record Removal(String table, String column, Collection<String> values) {}

    private void remove(Removal removal) throws SQLException {
        String sql = "DELETE FROM " + removal.table() + " WHERE list_contains(?, " + removal.column() + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(
                    1, connection.createArrayOf("VARCHAR", removal.values().toArray()));
            statement.execute();
        }
    }

    /// Documents will be read again, whatever they were read with.
    void forgetReadings() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE documents SET fingerprint = ''");
            connection.commit();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private void mark(Map<String, Interval> documents, String fingerprint) throws SQLException {
        String sql = "UPDATE documents SET fingerprint = ?, likely_from = ?, likely_to = ? WHERE document = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Interval> document : documents.entrySet()) {
                statement.setString(1, fingerprint);
                statement.setObject(2, document.getValue().from());
                statement.setObject(3, document.getValue().to());
                statement.setString(4, document.getKey());
                statement.execute();
            }
        }
    }

    private void append(String table, List<List<@Nullable Object>> rows) throws SQLException {
        int dot = table.indexOf('.');
        String schema = dot < 0 ? "main" : table.substring(0, dot);
        try (DuckDBAppender appender = connection.createAppender(schema, table.substring(dot + 1))) {
            for (List<@Nullable Object> row : rows) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
            appender.flush();
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Integer number -> appender.append(number.intValue());
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            case LocalDate day -> appender.append(day);
            case List<?> list -> appender.append(list);
            case byte[] bytes -> appender.append(bytes);
            default -> throw new IllegalArgumentException("no column for " + value.getClass());
        }
    }

    /// Whether the file has a table of its own: one that an earlier version filled may lack the latest.
    boolean has(String table) throws IOException {
        if (!tables.contains(table)) {
            query(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'",
                    List.of(),
                    row -> tables.add(row.getString(1)));
        }
        return tables.contains(table);
    }

    /// What a query's row becomes.
    interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, List<?> parameters, Mapping<T> mapping) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                Object value = parameters.get(i);
                statement.setObject(
                        i + 1, value instanceof List<?> l ? connection.createArrayOf("VARCHAR", l.toArray()) : value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(mapping.of(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /// What is done with a row.
    interface Sink {
        void take(ResultSet row) throws SQLException, IOException;
    }

    /// Streams the rows.
    void each(String sql, Sink sink) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sink.take(rows);
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static CaseException failure(Path file, SQLException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Path folder = file.toAbsolutePath().getParent();
        if (reason.contains("Could not set lock") || reason.contains("Conflicting lock")) {
            return CaseLock.busy(folder == null ? file : folder);
        }
        if (reason.contains("No space left") || reason.contains("disk is full")) {
            return new CaseException(file + ": no space left on the disk; what was written before is kept", e);
        }
        return new CaseException(file + ": " + reason, e);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }
}
