package parallax.placelist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Writes a list of places from dumps of GeoNames and tables of p-codes, one row at a time, so that files of any size
/// need no more memory than small ones. The list appears whole or not at all.
public final class PlaceImport {
    private static final String HEADER = "name\tlat\tlon\taliases\tcountry\tkind\tid\tpopulation\tadmin1\tadmin2\n";

    private final Choice choice;
    private final Consumer<String> complaints;

    /// Which places are taken.
    ///
    /// @param countries   ISO 3166 codes; empty: all
    /// @param kinds       kinds as written in the list; empty: all
    /// @param classes     GeoNames' feature classes, such as `PA`; empty: all
    /// @param leastPeople fewer people than this, and a settlement is left out
    public record Choice(Set<String> countries, Set<String> kinds, String classes, long leastPeople) {
        public Choice {
            countries = Set.copyOf(countries);
            kinds = Set.copyOf(kinds);
        }

        private boolean takes(ListedPlace place) {
            boolean settlement = SETTLEMENTS.contains(place.kind());
            return (countries.isEmpty() || countries.contains(place.country()))
                    && (kinds.isEmpty() || kinds.contains(place.kind()))
                    && (!settlement || place.population() >= leastPeople);
        }

        private static final Set<String> SETTLEMENTS =
                Set.of("capital", "city", "town", "village", "settlement", "neighbourhood");
    }

    /// What became of the rows.
    ///
    /// @param written   places in the list
    /// @param unwanted  rows that the choice leaves out
    /// @param pointless rows without coordinates: a list's place without a point would hide the built-in one
    /// @param faulty    rows that could not be read, each with a complaint
    public record Tally(long written, long unwanted, long pointless, long faulty) {}

    /// @param complaints takes a line for each faulty row: file, line and reason
    public PlaceImport(Choice choice, Consumer<String> complaints) {
        this.choice = choice;
        this.complaints = complaints;
    }

    /// @throws IOException naming the file that cannot be read or written; the list is then as it was before
    public Tally write(List<Path> sources, Path list) throws IOException {
        Path fresh = list.resolveSibling(list.getFileName() + ".new");
        try {
            Counts counts = new Counts();
            try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
                out.write(HEADER);
                for (Path source : sources) {
                    new SourceFile(source, choice.classes())
                            .read((where, table, cells) -> row(where, table, cells, out, counts));
                }
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Tally(counts.written, counts.unwanted, counts.pointless, counts.faulty);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static final class Counts {
        private long written;
        private long unwanted;
        private long pointless;
        private long faulty;
    }

    private void row(String where, PlaceTable table, List<String> cells, BufferedWriter out, Counts counts)
            throws IOException {
        ListedPlace place;
        try {
            place = table.place(cells);
        } catch (Faulty e) {
            counts.faulty++;
            complaints.accept(where + ": " + e.getMessage());
            return;
        }
        if (place == null || !choice.takes(place)) {
            counts.unwanted++;
        } else if (place.point() == null) {
            counts.pointless++;
        } else {
            counts.written++;
            write(place, place.point(), out);
        }
    }

    private static void write(ListedPlace place, ListedPlace.Point point, BufferedWriter out) throws IOException {
        out.write(String.join(
                "\t",
                place.name(),
                degrees(point.latitude()),
                degrees(point.longitude()),
                String.join(";", place.aliases()),
                place.country(),
                place.kind(),
                place.id(),
                place.population() == 0 ? "" : Long.toString(place.population()),
                place.admin1(),
                place.admin2()));
        out.write('\n');
    }

    /// At most five digits behind the point, about a metre, without trailing noughts.
    private static String degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * 100_000), 5)
                .stripTrailingZeros()
                .toPlainString();
    }
}
