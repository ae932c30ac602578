package parallax.peers.clavin;

import com.novetta.clavin.GeoParser;
import com.novetta.clavin.GeoParserFactory;
import com.novetta.clavin.resolver.ResolvedLocation;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs CLAVIN on the texts of a gold file: its own names of places (OpenNLP), its own choice among a GeoNames index.
public final class ClavinPeer {
    private static final String USAGE = "usage: ClavinPeer INDEX GOLD.jsonl OUT.tsv";
    /// CLAVIN's own defaults: how many candidates a name has, and how many names are settled together.
    private static final int CANDIDATES = 5;

    private static final int WINDOW = 5;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final GeoParser parser;

    private ClavinPeer(GeoParser parser) {
        this.parser = parser;
    }

    /// Writes one toponym a line, as `score/places.py` reads them (offsets in code points); prints `characters` and
    /// `cpu_seconds`, the CPU of the whole process after one warm-up document.
    ///
    /// @throws Exception as CLAVIN throws it
    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            documents.add(JsonMapper.shared().readTree(line));
        }
        ClavinPeer peer = new ClavinPeer(GeoParserFactory.getDefault(args[0], CANDIDATES, WINDOW, false));
        peer.read(documents.getFirst());
        long cpu = PROCESS.getProcessCpuTime();
        StringBuilder written = new StringBuilder();
        long characters = 0;
        for (JsonNode document : documents) {
            written.append(peer.read(document));
            characters += document.path("text").asString("").length();
        }
        double seconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
        Files.writeString(Path.of(args[2]), written);
        System.out.printf(Locale.ROOT, "characters=%d%ncpu_seconds=%.3f%n", characters, seconds);
    }

    private String read(JsonNode document) throws Exception {
        String text = document.path("text").asString("");
        StringBuilder lines = new StringBuilder();
        for (ResolvedLocation found : parser.parse(text)) {
            int start = found.getLocation().getPosition();
            int end = start + found.getLocation().getText().length();
            lines.append(new StringJoiner("\t", "", "\n")
                    .add(document.path("doc").asString(""))
                    .add(String.valueOf(text.codePointCount(0, start)))
                    .add(String.valueOf(text.codePointCount(0, end)))
                    .add(found.getLocation().getText().replaceAll("\\s+", " "))
                    .add(String.valueOf(found.getGeoname().getLatitude()))
                    .add(String.valueOf(found.getGeoname().getLongitude())));
        }
        return lines.toString();
    }
}
