package parallax.peers.heideltime;

import com.sun.management.OperatingSystemMXBean;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.uima.jcas.JCas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs HeidelTime on the texts of a gold file, with its own tokens and without parts of speech:
/// TreeTagger is not free to fetch, and with Stanford's tagger it finds less.
public final class HeidelTimePeer {
    private static final String USAGE = "usage: HeidelTimePeer NARRATIVES|NEWS GOLD.jsonl OUT.tsv";
    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger";
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final HeidelTimeStandalone heidelTime;

    private HeidelTimePeer(DocumentType type, Path settings) {
        heidelTime = new HeidelTimeStandalone(
                Language.ENGLISH, type, OutputType.TIMEML, settings.toString(), POSTagger.NO);
    }

    /// Writes one expression a line, as `score/timexes.py` reads them; prints `characters` and `cpu_seconds`, the CPU
    /// of the whole process after one warm-up document.
    public static void main(String[] args) throws IOException, DocumentCreationTimeMissingException {
        if (args.length != 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            documents.add(JsonMapper.shared().readTree(line));
        }
        HeidelTimePeer peer = new HeidelTimePeer(DocumentType.valueOf(args[0]), settings());
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

    private String read(JsonNode document) throws DocumentCreationTimeMissingException {
        String name = document.path("doc").asString("");
        return heidelTime.process(
                document.path("text").asString(""), day(document.path("dct").asString("")), cas -> lines(name, cas));
    }

    /// The day of writing; that of the program's first use where the gold gives none.
    private static Date day(String dct) {
        LocalDate day = dct.length() < 10 ? LocalDate.EPOCH : LocalDate.parse(dct.substring(0, 10));
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String lines(String name, JCas cas) {
        StringBuilder lines = new StringBuilder();
        for (var found : cas.getAnnotationIndex(Timex3.type)) {
            if (found instanceof Timex3 timex) {
                lines.append(new StringJoiner("\t", "", "\n")
                        .add(name)
                        .add(String.valueOf(timex.getBegin()))
                        .add(String.valueOf(timex.getEnd()))
                        .add(timex.getTimexType())
                        .add(timex.getTimexValue()));
            }
        }
        return lines.toString();
    }

    /// HeidelTime's own defaults.
    private static Path settings() throws IOException {
        Path file = Files.createTempFile("heideltime", ".props");
        file.toFile().deleteOnExit();
        Files.writeString(file, """
                considerDate=true
                considerDuration=true
                considerSet=true
                considerTime=true
                considerTemponym=false
                typeSystemHome=desc/type/HeidelTime_TypeSystem.xml
                typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml
                uimaVarDate=Date
                uimaVarDuration=Duration
                uimaVarLanguage=Language
                uimaVarSet=Set
                uimaVarTime=Time
                uimaVarTemponym=Temponym
                uimaVarTypeToProcess=Type
                uimaVarConvertDurations=ConvertDurations
                """);
        return file;
    }
}
