package parallax.eval.names;

import java.util.ArrayList;
import java.util.List;
import parallax.language.encoder.Encoder;
import parallax.language.encoder.Paragraph;
import parallax.language.encoder.ReadWord;

/// Reads the tokens of an IOB2 file. Its comments tell documents apart but not paragraphs: each sentence is one.
public final class NamesReading {
    private final Encoder encoder = Encoder.builtIn();

    /// The predicted file.
    public List<String> lines(List<TaggedSentence> sentences) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size() && !sentences.get(to).beginsDocument()) {
                to++;
            }
            lines.addAll(document(sentences.subList(from, to)));
            from = to;
        }
        return lines;
    }

    private List<String> document(List<TaggedSentence> sentences) {
        List<Paragraph> paragraphs = sentences.stream()
                .map(sentence -> new Paragraph(List.of(sentence.tokens())))
                .toList();
        List<List<List<ReadWord>>> read = encoder.read(paragraphs, false);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            List<ReadWord> words = read.get(at).getFirst();
            lines.addAll(sentences.get(at).with(tags(words)).lines());
        }
        return lines;
    }

    private static List<String> tags(List<ReadWord> words) {
        return words.stream().map(word -> tag(word.name())).toList();
    }

    /// Other kinds than those of the gold, such as groups of people, are left out.
    static String tag(String label) {
        return label.length() > 2 && EntitySpan.TYPES.contains(label.substring(2)) ? label : "O";
    }
}
