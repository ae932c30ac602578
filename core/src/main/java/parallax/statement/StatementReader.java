package parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.text.Span;

/// Finds who is said to say what: outermost from what the encoder marks, inside others from the tree and a lexicon of
/// cues. Spans follow PolNeAR's rules.
public final class StatementReader {
    /// A statement holds others only within its own sentences.
    private static final int NEIGHBOURS = 50;

    private final CueLexicon lexicon = new CueLexicon();
    private final LinkedStatements linked = new LinkedStatements(lexicon);

    /// The statements with ids `s1`, `s2` … in order of their first words.
    public Statements read(Reading reading, Cast cast) {
        KindReader kinds = new KindReader(lexicon, cast);
        List<Draft> drafts = new ArrayList<>();
        for (ReadPassage passage : reading.passages()) {
            drafts.addAll(
                    new PassageStatements(lexicon, passage, reading.document().text()).find(linked, kinds));
        }
        drafts.sort(Comparator.comparing(Draft::extent).thenComparing(Draft::cue));
        Sources sources = new Sources(reading.document().text(), cast);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            statements.add(statement("s" + (i + 1), draft, parent(i, drafts), sources));
        }
        return new Statements(statements);
    }

    private static Statement statement(String id, Draft draft, @Nullable String parent, Sources sources) {
        Span source = draft.source();
        return new Statement(
                id,
                source == null ? null : sources.actorOf(source).orElse(null),
                source,
                draft.cue(),
                draft.content(),
                draft.kind(),
                draft.stance(),
                parent);
    }

    /// The id of the shortest statement whose content holds this one's cue. Statements stand in order, so only near
    /// neighbours can.
    private static @Nullable String parent(int index, List<Draft> all) {
        int best = -1;
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            Draft other = all.get(i);
            boolean holds = i != index && holds(other, all.get(index));
            if (holds && (best < 0 || length(other) < length(all.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? null : "s" + (best + 1);
    }

    private static boolean holds(Draft outer, Draft inner) {
        return outer.content().stream().anyMatch(piece -> piece.contains(inner.cue()))
                && inner.content().stream().noneMatch(piece -> piece.contains(outer.cue()));
    }

    private static int length(Draft draft) {
        return draft.content().stream().mapToInt(Span::length).sum();
    }
}
