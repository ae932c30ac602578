package parallax.peers.corenlp;

import java.io.IOException;
import java.nio.file.Path;

/// Runs one configuration of CoreNLP in one mode; results of `speed` go to standard output, CoreNLP's own log to
/// standard error.
public final class CoreNlpPeer {
    private static final String USAGE = """
            usage: CoreNlpPeer A|B speed TEXTDIR
                   CoreNlpPeer A|B conllu GOLD.conllu OUT.conllu
                   CoreNlpPeer A|B iob2 GOLD.iob2 OUT.iob2
                   CoreNlpPeer A|B timexes GOLD.jsonl OUT.tsv (SUTime; the same for both)""";

    private CoreNlpPeer() {}

    /// Exits with 2 where the arguments are none of those above.
    public static void main(String[] args) throws IOException {
        if (!run(args)) {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static boolean run(String[] args) throws IOException {
        if (args.length < 3 || !args[0].matches("[AB]")) {
            return false;
        }
        Configuration configuration = Configuration.valueOf(args[0]);
        switch (args[1] + "/" + args.length) {
            case "speed/3" -> Speed.measure(configuration, Path.of(args[2]));
            case "conllu/4" -> new Trees(configuration).write(Path.of(args[2]), Path.of(args[3]));
            case "iob2/4" -> new Names(configuration).write(Path.of(args[2]), Path.of(args[3]));
            case "timexes/4" -> new Times().write(Path.of(args[2]), Path.of(args[3]));
            default -> {
                return false;
            }
        }
        return true;
    }
}
