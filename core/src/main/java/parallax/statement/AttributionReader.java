package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.language.ReadPassage;
import parallax.text.Span;

/// Joins the sources, cues and contents that the encoder marks into attributions. Safe to share between threads.
public final class AttributionReader {
    /// How sure a source is that the tree alone gives.
    private static final double BY_TREE = 0.3;
    /// How sure an attribution is that has no source.
    private static final double HIDDEN = 0.2;

    /// Less sure ones are more often wrong than right, by PolNeAR's development part.
    private static final double LEAST = 0.25;

    private final Linker linker = new Linker();

    /// The attributions of a passage, in order of their cues.
    public List<Attribution> read(ReadPassage passage) {
        return read(new MarkedPassage(passage));
    }

    List<Attribution> read(MarkedPassage passage) {
        SubjectFinder subjects = new SubjectFinder(passage);
        List<Attribution> found = new ArrayList<>();
        for (Linker.Link link : linker.link(passage)) {
            if (!link.contents().isEmpty()) {
                List<Span> content = joined(link.contents());
                Span source = link.source() == null
                        ? subject(passage, subjects, link, content)
                        : link.source().span();
                double confidence = confidence(link, source);
                if (confidence >= LEAST) {
                    found.add(new Attribution(source, link.cue().span(), content, confidence));
                }
            }
        }
        return found;
    }

    private static double confidence(Linker.Link link, @Nullable Span source) {
        double said = link.source() == null ? source == null ? HIDDEN : BY_TREE : probability(link.sourceOdds());
        return said * probability(link.contentOdds());
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /// The subject of the cue where the encoder marks no source.
    private static @Nullable Span subject(
            MarkedPassage passage, SubjectFinder subjects, Linker.Link link, List<Span> content) {
        Optional<Span> subject = subjects.speaker(passage.headOf(link.cue()));
        return subject.filter(words -> !words.overlaps(link.cue().span()))
                .filter(words -> content.stream().noneMatch(words::overlaps))
                .orElse(null);
    }

    /// Pieces with nothing but blanks between them are one.
    private static List<Span> joined(List<Piece> pieces) {
        List<Span> joined = new ArrayList<>();
        Piece last = null;
        for (Piece piece : pieces) {
            if (last != null && last.to() == piece.from()) {
                joined.set(joined.size() - 1, joined.getLast().cover(piece.span()));
            } else {
                joined.add(piece.span());
            }
            last = piece;
        }
        return joined;
    }
}
