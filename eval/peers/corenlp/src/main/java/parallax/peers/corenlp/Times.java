package parallax.peers.corenlp;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SUTime's expressions in the texts of a gold file, each told the day of writing.
final class Times {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final AnnotationPipeline pipeline = pipeline();

    /// Writes one expression a line, as `score/timexes.py` reads them; prints `characters` and `cpu_seconds`, the CPU
    /// of the whole process after one warm-up document.
    void write(Path gold, Path out) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            documents.add(JsonMapper.shared().readTree(line));
        }
        read(documents.getFirst());
        long cpu = PROCESS.getProcessCpuTime();
        StringBuilder written = new StringBuilder();
        long characters = 0;
        for (JsonNode document : documents) {
            written.append(read(document));
            characters += document.path("text").asString("").length();
        }
        double seconds = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
        Files.writeString(out, written);
        System.out.printf(Locale.ROOT, "characters=%d%ncpu_seconds=%.3f%n", characters, seconds);
    }

    private String read(JsonNode document) {
        Annotation annotation = new Annotation(document.path("text").asString(""));
        String dct = document.path("dct").asString("");
        if (dct.length() >= 10) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, dct.substring(0, 10));
        }
        pipeline.annotate(annotation);
        StringBuilder lines = new StringBuilder();
        for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            lines.append(new StringJoiner("\t", "", "\n")
                    .add(document.path("doc").asString(""))
                    .add(String.valueOf(found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)))
                    .add(String.valueOf(found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)))
                    .add(timex.timexType())
                    .add(timex.value() == null ? String.valueOf(timex.altVal()) : timex.value()));
        }
        return lines.toString();
    }

    private static AnnotationPipeline pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        properties.setProperty("threads", "1");
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new StanfordCoreNLP(properties));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        return pipeline;
    }
}
