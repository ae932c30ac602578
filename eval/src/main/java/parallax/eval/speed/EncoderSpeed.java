package parallax.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.Sentence;
import parallax.text.Span;

/// Reads all texts of a folder with the encoder, all heads, one text after another, and prints what it cost as
/// `key=value`
/// lines, as the peers in `eval/peers` do.
public final class EncoderSpeed {
    private final EncoderLanguageModel model = new EncoderLanguageModel();
    private int sentences;
    private int tokens;

    /// @param arguments the folder of `*.txt` files
    public static void main(String[] arguments) throws IOException {
        List<String> texts = texts(Path.of(arguments[0]));
        EncoderSpeed speed = new EncoderSpeed();
        double load = cpuSeconds();
        double started = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        texts.stream().limit(1).forEach(speed::read);
        speed.sentences = 0;
        speed.tokens = 0;
        double cpu = cpuSeconds();
        long wall = System.nanoTime();
        texts.forEach(speed::read);
        print("sentences", speed.sentences);
        print("tokens", speed.tokens);
        print("load_cpu_seconds", load);
        print("load_wall", started);
        print("cpu_seconds", cpuSeconds() - cpu);
        print("wall_seconds", (System.nanoTime() - wall) / 1e9);
        print("peak_rss_mb", peakMegabytes());
    }

    private void read(String text) {
        for (List<Sentence> sentences : model.read(paragraphs(text))) {
            this.sentences += sentences.size();
            this.tokens +=
                    sentences.stream().mapToInt(one -> one.tokens().size()).sum();
        }
    }

    /// Blocks between empty lines.
    private static List<Excerpt> paragraphs(String text) {
        List<Excerpt> paragraphs = new ArrayList<>();
        int from = 0;
        for (String block : text.split("\n\n", -1)) {
            if (!block.isBlank()) {
                paragraphs.add(new Excerpt(text, new Span(from, from + block.length())));
            }
            from += block.length() + 2;
        }
        return paragraphs;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /// The most memory that the process ever held; 0 where the system does not tell.
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void print(String key, double value) {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
        System.out.println(key + "=" + number);
    }
}
