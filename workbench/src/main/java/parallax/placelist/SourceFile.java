package parallax.placelist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A dump or table, or a ZIP archive of such, read as a stream.
final class SourceFile {
    private static final int LOOK = 1 << 16;
    private static final List<String> TABLES = List.of(".txt", ".csv", ".tsv");

    private final Path file;
    private final String classes;

    /// What is done with the rows.
    interface Rows {
        /// @param where file and line, for messages
        void row(String where, PlaceTable table, List<String> cells) throws IOException;
    }

    /// @param classes GeoNames' feature classes to take; empty: all
    SourceFile(Path file, String classes) {
        this.file = file;
        this.classes = classes;
    }

    /// @throws IOException naming the file, and what is wrong with it
    void read(Rows rows) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            readArchive(rows);
        } else {
            try (InputStream stream = Files.newInputStream(file)) {
                read(file.toString(), stream, rows);
            }
        }
    }

    private void readArchive(Rows rows) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), UTF_8)) {
            List<? extends ZipEntry> tables =
                    archive.stream().filter(SourceFile::isTable).toList();
            if (tables.isEmpty()) {
                throw new IOException(file + ": no .txt, .csv or .tsv in this archive");
            }
            for (ZipEntry entry : tables) {
                try (InputStream stream = archive.getInputStream(entry)) {
                    read(file + "!" + entry.getName(), stream, rows);
                }
            }
        } catch (ZipException e) {
            throw new IOException(file + ": a broken archive: " + e.getMessage(), e);
        }
    }

    private static boolean isTable(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && TABLES.stream().anyMatch(name::endsWith)
                && !name.substring(name.lastIndexOf('/') + 1).startsWith("readme");
    }

    private void read(String label, InputStream stream, Rows rows) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, LOOK);
        String first = firstLine(buffered);
        try {
            if (first.split("\t", -1).length == GeoNamesTable.COLUMNS && Character.isDigit(first.charAt(0))) {
                Records records = new Records(reader(buffered), '\t', false);
                readRows(label, records, new GeoNamesTable(classes), rows);
            } else {
                readTable(label, first, buffered, rows);
            }
        } catch (IOException e) {
            throw located(label, e);
        }
    }

    /// The names of file and line stand in every message; what the disk says is left as it is.
    private static IOException located(String label, IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("line ") ? new IOException(label + ": " + message, e) : e;
    }

    private void readTable(String label, String first, InputStream stream, Rows rows) throws IOException {
        Records records = new Records(reader(stream), separator(first), true);
        List<String> header = records.next();
        PcodeTable table = header == null ? null : PcodeTable.of(header);
        if (table == null) {
            throw new IOException(label + ": neither a dump of GeoNames (19 columns parted by tabs) nor a table with"
                    + " p-codes (a header such as ADM1_EN, ADM1_PCODE)");
        }
        if (!table.hasPoints()) {
            throw new IOException(label + ":1: a table of p-codes without columns for latitude and longitude (such as"
                    + " LATITUDE, LONGITUDE or Y, X)");
        }
        readRows(label, records, table, rows);
    }

    private static void readRows(String label, Records records, PlaceTable table, Rows rows) throws IOException {
        for (List<String> cells = records.next(); cells != null; cells = records.next()) {
            rows.row(label + ":" + records.line(), table, cells);
        }
    }

    private static char separator(String header) {
        long tabs = header.chars().filter(c -> c == '\t').count();
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return tabs >= Math.max(1, commas) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static String firstLine(BufferedInputStream stream) throws IOException {
        stream.mark(LOOK);
        String beginning = new String(stream.readNBytes(LOOK), UTF_8);
        stream.reset();
        return beginning.lines().findFirst().orElse("");
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, UTF_8), LOOK);
    }
}
