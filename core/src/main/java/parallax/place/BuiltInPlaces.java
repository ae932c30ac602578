package parallax.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parallax.text.ResourceTable;

/// The list that ships with Parallax: rows sorted by the bytes of their key, searched where they lie, so that opening
/// it costs no more than unpacking.
final class BuiltInPlaces {
    private static final String FILE = "gazetteer.tsv.gz";

    private final byte[] rows;

    private BuiltInPlaces(byte[] rows) {
        this.rows = rows;
    }

    static BuiltInPlaces load() {
        try (InputStream packed = ResourceTable.open(BuiltInPlaces.class, FILE)) {
            return new BuiltInPlaces(new GZIPInputStream(packed, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + FILE, e);
        }
    }

    /// The places with this key, most people first; none for an empty key.
    List<GazetteerEntry> find(String key) {
        byte[] wanted = (key + "\t").getBytes(UTF_8);
        List<GazetteerEntry> found = new ArrayList<>();
        for (int row = key.isEmpty() ? rows.length : firstAtOrAfter(wanted); startsWith(row, wanted); row = next(row)) {
            found.add(entry(row));
        }
        return found;
    }

    /// The start of the first row that does not sort before `wanted`; the length of all rows where there is none.
    private int firstAtOrAfter(byte[] wanted) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int row = rowAround((low + high) >>> 1);
            int end = Math.min(next(row), row + wanted.length);
            if (Arrays.compareUnsigned(rows, row, end, wanted, 0, wanted.length) < 0) {
                low = next(row);
            } else {
                high = row;
            }
        }
        return low;
    }

    private int rowAround(int at) {
        int row = at;
        while (row > 0 && rows[row - 1] != '\n') {
            row--;
        }
        return row;
    }

    private int next(int row) {
        int at = row;
        while (at < rows.length && rows[at] != '\n') {
            at++;
        }
        return Math.min(rows.length, at + 1);
    }

    private boolean startsWith(int row, byte[] wanted) {
        int end = row + wanted.length;
        return end <= rows.length && Arrays.equals(rows, row, end, wanted, 0, wanted.length);
    }

    /// Columns: key, name, latitude, longitude, country, kind, id, population.
    private GazetteerEntry entry(int row) {
        String[] columns = new String(rows, row, next(row) - 1 - row, UTF_8).split("\t", -1);
        Coordinates at = columns[2].isEmpty()
                ? null
                : new Coordinates(Double.parseDouble(columns[2]), Double.parseDouble(columns[3]));
        String country = columns[4].isEmpty() ? null : columns[4];
        return new GazetteerEntry(columns[1], at, country, columns[5], columns[6], Long.parseLong(columns[7]), false);
    }
}
