package parallax.language;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;

/// A document, or a part of it such as one reader's comment, with its passages and sentences: what every later room
/// reads.
public record Reading(Document document, List<ReadPassage> passages) {
    public Reading {
        passages = List.copyOf(passages);
    }

    /// Reads the passages in one batch; boilerplate is not read.
    public static Reading of(Document document, List<Passage> passages, LanguageModel model) {
        List<Excerpt> excerpts = passages.stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .map(passage -> new Excerpt(document.text(), passage.span()))
                .toList();
        var sentences = model.read(excerpts).iterator();
        List<ReadPassage> read = new ArrayList<>();
        for (Passage passage : passages) {
            boolean skipped = passage.kind() == PassageKind.BOILERPLATE;
            read.add(new ReadPassage(passage, skipped ? List.of() : sentences.next()));
        }
        return new Reading(document, read);
    }

    /// All sentences in order.
    public List<Sentence> sentences() {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }
}
