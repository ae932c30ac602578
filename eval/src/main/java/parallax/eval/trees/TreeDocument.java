package parallax.eval.trees;

import java.util.List;

/// A document of a treebank.
///
/// @param paragraphs the sentences of each, at least one
public record TreeDocument(List<List<ConlluSentence>> paragraphs) {
    public TreeDocument {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
}
