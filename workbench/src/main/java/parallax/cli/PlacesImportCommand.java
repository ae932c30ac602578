package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parallax.placelist.PlaceImport;
import parallax.placelist.PlaceImport.Choice;
import parallax.placelist.PlaceImport.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a list of places from what others publish.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Make a list of places from dumps of GeoNames or tables of p-codes.",
        footer = {
            "",
            "GeoNames: allCountries.txt, XX.txt, cities500.txt and the like, also inside their .zip.",
            "P-codes (HDX, OCHA): CSV with a header such as ADM1_EN, ADM1_PCODE, admin3Name_en, LATITUDE,",
            "LONGITUDE; save a sheet of a spreadsheet as CSV first. Rows without coordinates are left out.",
            "",
            "Examples:",
            "  parallax places import SY.zip --classes P,A,T,H --out syria.tsv",
            "  parallax places import allCountries.zip --country SY,LB,IQ --least-people 0 --out near.tsv",
            "  parallax places import syr_adminboundaries.csv --out pcodes.tsv",
            "  parallax read reports/ --places syria.tsv"
        })
final class PlacesImportCommand implements Callable<Integer> {
    private static final int LINES_OF_FAULTS = 10;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Dumps and tables, read in this order.")
    private List<Path> sources = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The list to write.")
    private Path list = Path.of("");

    @Option(
            names = "--country",
            paramLabel = "CODES",
            split = ",",
            description = "Only these countries: ISO 3166 codes of two letters, parted by commas.")
    private List<String> countries = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KINDS",
            split = ",",
            description = "Only these kinds, as docs/places-format.md names them, parted by commas.")
    private List<String> kinds = List.of();

    @Option(
            names = "--classes",
            paramLabel = "LETTERS",
            description = "GeoNames' feature classes to take (default: ${DEFAULT-VALUE}): P settlements, A divisions,"
                    + " H water, T mountains and islands, L regions, S sites.")
    private String classes = "P,A";

    @Option(
            names = "--least-people",
            paramLabel = "N",
            description = "Leave out settlements of fewer people (default: ${DEFAULT-VALUE}; unknown counts as 0).")
    private long leastPeople;

    private final Terminal terminal;

    PlacesImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> faults = new ArrayList<>();
        Tally tally = new PlaceImport(choice(), fault -> keep(faults, fault)).write(sources, list);
        faults.forEach(fault -> terminal.err().println("left out: " + Plain.line(fault)));
        if (tally.faulty() > faults.size()) {
            terminal.err().println("and " + (tally.faulty() - faults.size()) + " more rows that could not be read");
        }
        terminal.err()
                .printf(
                        Locale.ROOT,
                        "wrote %,d places to %s; left out: %,d not asked for, %,d without coordinates, %,d faulty%n",
                        tally.written(),
                        list,
                        tally.unwanted(),
                        tally.pointless(),
                        tally.faulty());
        return tally.faulty() == 0 ? ExitStatus.DONE : ExitStatus.DATA;
    }

    private Choice choice() {
        Set<String> codes = countries.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Choice(
                codes,
                new HashSet<>(kinds.stream().map(String::strip).toList()),
                classes.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""),
                leastPeople);
    }

    private static void keep(List<String> faults, String fault) {
        if (faults.size() < LINES_OF_FAULTS) {
            faults.add(fault);
        }
    }
}
