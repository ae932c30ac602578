package parallax.language.encoder;

import java.util.List;

/// A paragraph to be read: its sentences, each at least one word, as they are known or supposed.
public record Paragraph(List<List<String>> sentences) {
    public Paragraph {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /// Words in all sentences.
    int size() {
        return sentences.stream().mapToInt(List::size).sum();
    }
}
