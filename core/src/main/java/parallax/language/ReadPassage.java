package parallax.language;

import java.util.List;
import parallax.text.Passage;

/// A passage and its sentences in order; boilerplate has none.
public record ReadPassage(Passage passage, List<Sentence> sentences) {
    public ReadPassage {
        sentences = List.copyOf(sentences);
    }
}
