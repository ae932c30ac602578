package parallax.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Some places of the built-in list, unpacked: a line for each column, cells parted by tabs. Columns: name, latitude
/// and longitude in ten-thousandths of a degree, country, kind, id, population, admin1, admin2.
final class PlaceBlock {
    private static final int COLUMNS = 9;

    private final String[][] columns;

    private PlaceBlock(String[][] columns) {
        this.columns = columns;
    }

    static PlaceBlock unpack(ByteBuffer packed) {
        String[] lines = new String(inflated(packed), UTF_8).split("\n", -1);
        String[][] columns = new String[COLUMNS][];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = lines[i].split("\t", -1);
        }
        return new PlaceBlock(columns);
    }

    private static byte[] inflated(ByteBuffer packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] text = new byte[1 << 13];
            int length = 0;
            while (!inflater.finished()) {
                if (length == text.length) {
                    text = Arrays.copyOf(text, 2 * length);
                }
                length += inflater.inflate(text, length, text.length - length);
            }
            return Arrays.copyOf(text, length);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a broken block in the built-in list of places", e);
        } finally {
            inflater.end();
        }
    }

    /// @param row from 0
    GazetteerEntry entry(int row) {
        String latitude = columns[1][row];
        Coordinates at = latitude.isEmpty() ? null : new Coordinates(degrees(latitude), degrees(columns[2][row]));
        return new GazetteerEntry(
                columns[0][row],
                at,
                present(columns[3][row]),
                present(columns[7][row]),
                present(columns[8][row]),
                columns[4][row],
                columns[5][row],
                Long.parseLong(columns[6][row]),
                NameForm.MAIN,
                false);
    }

    private static double degrees(String tenThousandths) {
        return Integer.parseInt(tenThousandths) / 10000.0;
    }

    private static @Nullable String present(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
