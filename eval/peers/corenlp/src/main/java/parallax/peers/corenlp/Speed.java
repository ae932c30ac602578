package parallax.peers.corenlp;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times CoreNLP on a folder of texts.
final class Speed {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Speed() {}

    /// Prints `key=value` lines. Loading counts from the start of the JVM until the models stand ready; annotating from
    /// after a warm-up on the first text, over all texts, that one included. CPU is that of the whole process, with
    /// compiler and garbage collector.
    ///
    /// @throws IllegalArgumentException where the folder holds no `*.txt`
    static void measure(Configuration configuration, Path folder) throws IOException {
        List<String> texts = texts(folder);
        StanfordCoreNLP pipeline = configuration.whole();
        print("load_cpu_seconds", cpuSeconds());
        print("load_wall", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
        pipeline.processToCoreDocument(texts.getFirst());
        time(pipeline, texts);
        print("peak_rss_mb", peakMegabytes());
    }

    private static void time(StanfordCoreNLP pipeline, List<String> texts) {
        double cpu = cpuSeconds();
        long wall = System.nanoTime();
        Count count = annotate(pipeline, texts);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        print("cpu_seconds", cpuSeconds() - cpu);
        print("wall_seconds", wallSeconds);
        System.out.printf("sentences=%d%ntokens=%d%n", count.sentences, count.tokens);
    }

    private record Count(int sentences, int tokens) {}

    private static Count annotate(StanfordCoreNLP pipeline, List<String> texts) {
        int sentences = 0;
        int tokens = 0;
        for (String text : texts) {
            CoreDocument document = pipeline.processToCoreDocument(text);
            sentences += document.sentences().size();
            tokens += document.tokens().size();
        }
        return new Count(sentences, tokens);
    }

    /// In the order of their names, so that the warm-up is the same in each run.
    private static List<String> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no *.txt in " + folder);
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "%s=%.3f%n", key, value);
    }

    private static double cpuSeconds() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }

    /// The most memory the process ever held, as Linux counts it (MB of 1024²); NaN on a system that does not tell.
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }
}
