package parallax.eval.trees;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Gold trees, in documents (`# newdoc`) and paragraphs (`# newpar`).
public record Treebank(List<TreeDocument> documents) {
    public Treebank {
        documents = List.copyOf(documents);
    }

    /// Reads a CoNLL-U file. A document without a mark is one paragraph, as is what stands before its first mark.
    ///
    /// @throws IOException naming the file where it is absent or no CoNLL-U
    public static Treebank read(Path file) throws IOException {
        List<List<List<ConlluSentence>>> documents = new ArrayList<>();
        for (ConlluSentence sentence : ConlluFile.sentences(file)) {
            if (documents.isEmpty() || sentence.beginsDocument()) {
                documents.add(new ArrayList<>());
            }
            List<List<ConlluSentence>> paragraphs = documents.getLast();
            if (paragraphs.isEmpty() || sentence.beginsParagraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
        }
        return new Treebank(documents.stream().map(TreeDocument::new).toList());
    }
}
