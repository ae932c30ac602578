package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/// The outermost statements of a passage, as the encoder marked them and the linker joined them.
final class LinkedStatements {
    private final Linker linker = new Linker();
    private final CueLexicon lexicon;

    LinkedStatements(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(MarkedPassage passage, String text) {
        CueReader cues = new CueReader(lexicon, passage);
        SubjectFinder subjects = new SubjectFinder(passage);
        List<Draft> found = new ArrayList<>();
        for (Linker.Link link : linker.link(passage)) {
            if (!link.contents().isEmpty()
                    && cues.isKnown(link.cue().from(), link.cue().to())) {
                List<Span> content = joined(link.contents(), text);
                Cue cue = cues.cue(link.cue().from(), link.cue().to(), content);
                Span source = link.source() == null
                        ? subjects.speaker(passage.headOf(link.cue()))
                                .filter(words -> content.stream().noneMatch(words::overlaps)
                                        && !words.overlaps(link.cue().span()))
                                .orElse(null)
                        : link.source().span();
                found.add(new Draft(source, link.cue().span(), content, cue.kind(), cue.stance()));
            }
        }
        return found;
    }

    private static List<Span> joined(List<Piece> pieces, String text) {
        List<Span> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.end() <= piece.span().start()
                    && text.substring(last.end(), piece.span().start()).isBlank()) {
                joined.set(joined.size() - 1, last.cover(piece.span()));
            } else {
                joined.add(piece.span());
            }
        }
        return joined;
    }
}
