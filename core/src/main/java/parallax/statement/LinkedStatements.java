package parallax.statement;

import java.util.ArrayList;
import java.util.List;

/// The outermost statements of a passage: its attributions whose cue the lexicon knows.
final class LinkedStatements {
    private final AttributionReader attributions = new AttributionReader();
    private final CueLexicon lexicon;

    LinkedStatements(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(MarkedPassage passage) {
        CueReader cues = new CueReader(lexicon, passage);
        List<Draft> found = new ArrayList<>();
        for (Attribution one : attributions.read(passage)) {
            int from = passage.indexAt(one.cue().start());
            int to = passage.endAt(one.cue().end());
            if (cues.isKnown(from, to)) {
                Cue cue = cues.cue(from, to, one.content());
                found.add(new Draft(one.source(), one.cue(), one.content(), cue.kind(), cue.stance()));
            }
        }
        return found;
    }
}
