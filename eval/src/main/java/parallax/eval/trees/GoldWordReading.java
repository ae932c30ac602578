package parallax.eval.trees;

import java.util.ArrayList;
import java.util.List;
import parallax.language.encoder.Encoder;
import parallax.language.encoder.Paragraph;
import parallax.language.encoder.ReadWord;

/// Reads the words and sentences of the gold: what is measured is the trees alone.
public final class GoldWordReading implements TreeReading {
    private final Encoder encoder = Encoder.builtIn();

    @Override
    public List<String> lines(Treebank treebank) {
        List<String> lines = new ArrayList<>();
        for (TreeDocument document : treebank.documents()) {
            var read = encoder.read(
                    document.paragraphs().stream()
                            .map(GoldWordReading::paragraph)
                            .toList(),
                    false);
            for (int at = 0; at < read.size(); at++) {
                lines.addAll(lines(document.paragraphs().get(at), read.get(at)));
            }
        }
        return lines;
    }

    private static Paragraph paragraph(List<ConlluSentence> sentences) {
        return new Paragraph(sentences.stream().map(ConlluSentence::forms).toList());
    }

    private static List<String> lines(List<ConlluSentence> sentences, List<List<ReadWord>> read) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            lines.addAll(sentences.get(at).with(read.get(at)));
        }
        return lines;
    }
}
