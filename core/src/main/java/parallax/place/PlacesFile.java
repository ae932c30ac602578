package parallax.place;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a user's list of places: tab-separated, a header line with at least `name`, `lat` and `lon`, optionally
/// `aliases` (separated by semicolons), `country`, `kind`, `id`, `population`, `admin1` and `admin2`. Lines that begin
/// with `#` are comments. An empty
/// `lat` and `lon`: a place without a known point.
final class PlacesFile {
    private final Path file;
    private final List<String> header;

    private PlacesFile(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /// A place and all its names, the main one first.
    record Row(List<String> names, GazetteerEntry entry) {}

    /// The rows in order.
    ///
    /// @throws IOException naming file, line and reason
    static List<Row> read(Path file) throws IOException {
        List<String> lines = lines(file);
        PlacesFile reading = null;
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).replace("\r", "").replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (reading == null) {
                reading = new PlacesFile(file, header(file, line));
            } else {
                rows.add(reading.row(line.split("\t", -1), number));
            }
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8 text", e);
        }
    }

    private static List<String> header(Path file, String line) throws IOException {
        List<String> header = Arrays.stream(line.split("\t"))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(List.of("name", "lat", "lon"))) {
            throw new IOException(file + ":1: a list of places needs the columns name, lat and lon");
        }
        return header;
    }

    private Row row(String[] columns, int number) throws IOException {
        String name = column(columns, "name");
        if (name == null) {
            throw new IOException(file + ":" + number + ": a place without a name");
        }
        List<String> names = new ArrayList<>(List.of(name));
        String aliases = column(columns, "aliases");
        if (aliases != null) {
            Arrays.stream(aliases.split(";"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .forEach(names::add);
        }
        String kind = column(columns, "kind");
        String id = column(columns, "id");
        return new Row(
                names,
                new GazetteerEntry(
                        name,
                        at(columns, number),
                        column(columns, "country"),
                        column(columns, "admin1"),
                        column(columns, "admin2"),
                        kind == null ? "place" : kind,
                        id == null ? "user:" + PlaceKey.of(name).replace(' ', '-') : id,
                        people(columns, number),
                        NameForm.MAIN,
                        true));
    }

    private long people(String[] columns, int number) throws IOException {
        String people = column(columns, "population");
        try {
            return people == null ? 0 : Long.parseLong(people);
        } catch (NumberFormatException e) {
            throw new IOException(file + ":" + number + ": no number of people: \"" + people + "\"", e);
        }
    }

    private @Nullable Coordinates at(String[] columns, int number) throws IOException {
        String latitude = column(columns, "lat");
        String longitude = column(columns, "lon");
        if (latitude == null && longitude == null) {
            return null;
        }
        try {
            return new Coordinates(
                    Double.parseDouble(String.valueOf(latitude)), Double.parseDouble(String.valueOf(longitude)));
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    file + ":" + number + ": no latitude and longitude in degrees: \"" + latitude + "\", \"" + longitude
                            + "\"",
                    e);
        }
    }

    private @Nullable String column(String[] columns, String name) {
        int index = header.indexOf(name);
        return index < 0 || index >= columns.length || columns[index].isBlank() ? null : columns[index].strip();
    }
}
