package parallax.statement;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parallax.language.AttributionRole;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;

/// Writes every pair that the linker may join, with its features: a line `#text` with the file's name, then for each
/// pair its role, where cue and other piece stand (UTF-16 offsets `start end`), and the features, parted by tabs.
///
/// Arguments: the folder of texts, and the file to write.
public final class LinkTable {
    private LinkTable() {}

    public static void main(String[] arguments) throws Exception {
        EncoderLanguageModel model = new EncoderLanguageModel();
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            List<Path> texts = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (Path file : texts) {
                String text = Files.readString(file);
                Document document = new Document("text", text);
                out.println("#text\t" + file.getFileName());
                Reading.of(document, new PassageReader().read(document), model)
                        .passages()
                        .forEach(passage -> write(new MarkedPassage(passage), out));
            }
        }
    }

    private static void write(MarkedPassage passage, PrintWriter out) {
        List<Piece> pieces = passage.pieces();
        for (int other = 0; other < pieces.size(); other++) {
            int last = Math.min(pieces.size() - 1, other + Linker.REACH);
            for (int cue = Math.max(0, other - Linker.REACH); cue <= last; cue++) {
                if (Linker.isLink(passage, cue, other)) {
                    out.println(pieces.get(other).role().name().toLowerCase()
                            + "\t" + offsets(pieces.get(cue).span())
                            + "\t" + offsets(pieces.get(other).span())
                            + "\t" + String.join("\t", LinkFeatures.of(passage, cue, other)));
                }
            }
        }
    }

    private static String offsets(Span span) {
        return span.start() + " " + span.end();
    }
}
