package parallax.eval.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.language.Excerpt;
import parallax.text.Span;

/// A document of a treebank as plain text: sentences parted by a blank, paragraphs by a blank line.
///
/// @param text       the whole of it
/// @param paragraphs where each stands
record RawDocument(String text, List<Span> paragraphs) {
    private static final String BETWEEN = "\n\n";

    RawDocument {
        paragraphs = List.copyOf(paragraphs);
    }

    static RawDocument of(TreeDocument document) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (List<ConlluSentence> sentences : document.paragraphs()) {
            String paragraph = sentences.stream().map(ConlluSentence::text).collect(Collectors.joining(" "));
            text.append(text.isEmpty() ? "" : BETWEEN);
            paragraphs.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        return new RawDocument(text.toString(), paragraphs);
    }

    /// Its paragraphs, all of the very same text, so that they are read as one document.
    List<Excerpt> excerpts() {
        return paragraphs.stream().map(span -> new Excerpt(text, span)).toList();
    }
}
