package parallax.eval.trees;

import java.util.ArrayList;
import java.util.List;
import parallax.language.EncoderLanguageModel;
import parallax.language.WordSentence;

/// Reads plain text, as the program does: our own words and sentences count, too.
public final class RawTextReading implements TreeReading {
    private final EncoderLanguageModel model = new EncoderLanguageModel();

    @Override
    public List<String> lines(Treebank treebank) {
        List<String> lines = new ArrayList<>();
        for (TreeDocument document : treebank.documents()) {
            RawDocument raw = RawDocument.of(document);
            lines.add("# newdoc");
            for (List<WordSentence> paragraph : model.words(raw.excerpts())) {
                lines.add("# newpar");
                paragraph.forEach(sentence -> lines.addAll(new WrittenSentence(raw.text(), sentence).lines()));
            }
        }
        return lines;
    }
}
